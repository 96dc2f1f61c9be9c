/** For languages in Latin letters: their commonest small words. A text of a language is a third to a half made of its own. */
export const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in a is that for it as with by this we you your our or not be are from may will on us any at have which if when can do such other these',
    de: 'der die das und in zu den dem des nicht mit von sie ist für auf ein eine einer wir ihre ihrer ihren uns unsere unserer oder werden wird durch bei auch nach sich sind wenn zur zum über als daten',
    fr: 'le la les de des du et à un une nous vous vos votre nos notre que qui pour dans par sur avec ou ne pas est sont ces cette aux au en plus si lorsque être données',
    es: 'el la los las de del y a un una que en por para con su sus no se es al lo como o si nos nuestra nuestro nuestros usted más este esta cuando datos puede sobre',
    pt: 'o a os as de da do das dos e um uma que em por para com seu sua seus suas não se ao no na nos nas como ou você nós mais este esta quando dados pode sobre são',
    it: 'il lo la gli le di del della dei delle e un una che in per con non si al alla da dal dalla nel nella come o se più sono questo questa i suoi sua dati può nostri nostro',
    nl: 'de het een van en in op te dat die voor met niet zijn wij we u uw onze ons of door bij als ook aan worden wordt kan over deze om naar gegevens wanneer',
    sv: 'och i att det som en på är av för med till den har inte om vi du dig din ditt dina vår våra ett kan eller från när dessa denna vid uppgifter samt så oss',
    da: 'og i at det som en på er af for med til den har ikke om vi du dig din dit dine vores et kan eller fra når disse denne ved oplysninger samt så os de',
    nb: 'og i at det som en på er av for med til den har ikke om vi du deg din ditt dine vår våre et kan eller fra når disse denne ved opplysninger samt så oss',
    fi: 'ja on ei että se tai kun ovat voi voimme olla myös joka jotka sekä sen tämä tämän meidän sinun tietoja tiedot jos mukaan kanssa niiden siitä ole käytämme',
    pl: 'i w na z do nie że się jest to o lub oraz dla przez od po jak są może nas nam twoje twoich państwa danych dane które który za pod tym ich przy',
    cs: 'a v na se že je to s z do o pro nebo jsou jako k které který podle při od po údaje údajů vaše vás nás naše my můžeme pokud také být',
    hu: 'a az és hogy nem is egy meg ez azt vagy mint csak ha el de amely adatok adatait ön önt személyes által kell lehet illetve valamint mi során',
    ro: 'de și în la a cu pe nu că o un din pentru este sunt care sau prin dumneavoastră noastre datele date ale al să dacă când mai fi pot vă ne acest',
    tr: 've bir bu için ile olarak da de veya kişisel verilerinizi veri verileri sizin bizim tarafından olan gibi daha kadar ya her ne göre edilir olabilir ilgili',
    id: 'yang dan di untuk dengan dari ini kami anda atau dalam tidak data pada akan oleh kepada adalah dapat jika saat pribadi tersebut kita juga seperti',
    vi: 'và của các cho chúng tôi bạn là được trong có không với này hoặc khi để những một thông tin từ theo đến về người dữ liệu',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** For languages with letters of their own: those letters. The first that fits counts. */
export const LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['fa', /[پچژگی]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['uk', /[іїєґ]/giu],
  ['bg', /ъ(?=[лрдмнзсктвбгпч])/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
];
