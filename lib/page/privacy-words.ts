/** How privacy policies are called, in many languages; whole words where the language parts them. Case is to be ignored. */
export const PRIVACY_NAME = new RegExp(
  [
    String.raw`\bprivacy|\bprivacidad|\bprivacidade|\bconfidentialit|\bvie privée|\bprivatsphäre|\bdatenschutz`,
    String.raw`\bprotecci[óo]n de datos|\bprote[çc][ãa]o de dados|\bprotezione dei dati|\bprotection des données`,
    String.raw`\bgegevensbescherming|\bintegritetspolicy|\bpersonuppgift|\bpersonvern|\bprivatliv|\bpersondata`,
    String.raw`tietosuoja|\bprywatno|\bsoukromí|\bosobních údaj|adatvédel|\bconfidențialit|gizlilik|\bkişisel veri`,
    String.raw`\bprivasi\b|riêng tư|bảo mật|конфиденциальн|персональн|конфіденційн|поверителност|απορρήτου`,
    String.raw`الخصوصية|حریم خصوصی|פרטיות|गोपनीयता|プライバシー|個人情報|隐私|隱私|개인정보|ความเป็นส่วนตัว`,
  ].join('|'),
  'iu',
);
