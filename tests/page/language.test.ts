import { expect, test } from 'vitest';
import { isForeign, languageOf } from '../../lib/page/language.ts';
import { prose } from './read-html.ts';

const texts: [language: string, text: string][] = [
  ['en', `${prose()} This is the way in which we use it for you and for our partners.`],
  [
    'de',
    'Wir erheben Ihre personenbezogenen Daten, wenn Sie unsere Dienste nutzen, und geben sie nicht an Dritte weiter.',
  ],
  [
    'fr',
    'Nous recueillons vos données personnelles lorsque vous utilisez nos services et ne les partageons pas avec des tiers.',
  ],
  [
    'es',
    'Recopilamos sus datos personales cuando utiliza nuestros servicios y no los compartimos con terceros sin su permiso.',
  ],
  [
    'pt',
    'Coletamos os seus dados pessoais quando você usa os nossos serviços e não os vendemos a terceiros em nenhum caso.',
  ],
  [
    'it',
    'Raccogliamo i dati personali degli utenti quando usano il nostro sito e non li vendiamo a terzi in alcun caso.',
  ],
  ['nl', 'Wij verzamelen uw persoonlijke gegevens wanneer u onze diensten gebruikt en delen die niet met anderen.'],
  ['sv', 'Vi samlar in dina personuppgifter när du använder våra tjänster och vi säljer dem inte till någon annan.'],
  [
    'da',
    'Vi indsamler dine personlige oplysninger, når du bruger vores tjenester, og vi sælger dem ikke til nogen af vores partnere.',
  ],
  [
    'nb',
    'Vi samler inn opplysninger om deg når du bruker våre tjenester, og vi selger dem ikke til andre uten at du sier ja.',
  ],
  [
    'fi',
    'Keräämme henkilötietoja, kun käytät palvelujamme, ja voimme käyttää niitä myös silloin, jos se on tarpeen tai jos olet antanut luvan.',
  ],
  [
    'pl',
    'Zbieramy dane osobowe, gdy korzystasz z naszych usług, i nie przekazujemy ich do innych firm bez zgody, która jest potrzebna.',
  ],
  [
    'cs',
    'Shromažďujeme osobní údaje, které nám poskytnete při používání služeb, a nikdy je neprodáváme, pokud to není v zákoně.',
  ],
  [
    'hu',
    'A személyes adatok kezelése során a szolgáltató az adatokat nem adja át harmadik félnek, és azt csak akkor teszi meg, ha kell.',
  ],
  [
    'ro',
    'Colectăm datele dumneavoastră cu caracter personal când folosiți serviciile noastre și nu le vindem la terți pe internet.',
  ],
  [
    'tr',
    'Hizmetlerimizi kullandığınızda kişisel verilerinizi toplarız ve bu verileri sizin izniniz olmadan üçüncü taraflar ile paylaşmayız.',
  ],
  [
    'id',
    'Kami mengumpulkan data pribadi Anda saat Anda menggunakan layanan kami dan tidak menjual data tersebut kepada pihak lain.',
  ],
  ['vi', 'Chúng tôi thu thập thông tin của bạn khi bạn dùng dịch vụ và không bán dữ liệu này cho những người khác.'],
  ['ru', 'Мы собираем ваши персональные данные, когда вы пользуетесь нашими услугами, и не продаём их третьим лицам.'],
  ['uk', 'Ми збираємо ваші персональні дані, коли ви користуєтеся нашими послугами, і не продаємо їх третім особам.'],
  [
    'bg',
    'Събираме вашите лични данни, когато използвате услугите ни, и не ги продаваме на други дружества без съгласие.',
  ],
  ['el', 'Συλλέγουμε τα προσωπικά σας δεδομένα όταν χρησιμοποιείτε τις υπηρεσίες μας.'],
  ['ar', 'نجمع بياناتك الشخصية عندما تستخدم خدماتنا ولا نبيعها لأي طرف ثالث.'],
  ['fa', 'ما اطلاعات شخصی شما را هنگام استفاده از خدمات جمع‌آوری می‌کنیم و به دیگران نمی‌فروشیم.'],
  ['he', 'אנו אוספים את המידע האישי שלך כאשר אתה משתמש בשירותים שלנו.'],
  ['hi', 'जब आप हमारी सेवाओं का उपयोग करते हैं तो हम आपकी व्यक्तिगत जानकारी एकत्र करते हैं।'],
  ['ja', '当社は、お客様がサービスを利用する際に個人情報を収集します。'],
  ['zh', '当您使用我们的服务时，我们会收集您的个人信息。'],
  ['ko', '당사는 귀하가 서비스를 이용할 때 개인정보를 수집합니다.'],
  ['th', 'เราเก็บรวบรวมข้อมูลส่วนบุคคลของคุณเมื่อคุณใช้บริการของเรา'],
];

test.for(texts)('told from the text: %s', ([language, text]) => {
  expect(languageOf('', text)).toBe(language);
  const wrong = language === 'en' ? 'de' : 'en-US';
  expect(languageOf(wrong, text), 'whatever the page declares').toBe(language);
  expect(languageOf(`${language}-AT`, text), 'with the region that the page declares').toBe(`${language}-AT`);
});

test.for([
  ['too short to tell, declared', 'de-AT', 'x', 'de-AT'],
  ['too short to tell, nothing declared', '', 'Datenschutz', ''],
  ['no tag at all', 'English please', 'x', ''],
  ['an underscore', 'en_GB', prose(), 'en-GB'],
  ['Norwegian by its old tag', 'no', texts.find(([tag]) => tag === 'nb')?.[1] ?? '', 'no'],
  ['English with foreign words', 'en', `${prose()} ${prose(2)} Tokyo 東京 Москва München`, 'en'],
  ['a text that is half English', 'de', `${texts[0]?.[1]} ${texts[1]?.[1]}`, 'en'],
  ['numbers', '', '1234 5678 — 90', ''],
] as const)('%s', ([, declared, text, language]) => {
  expect(languageOf(declared, text)).toBe(language);
});

test.for([
  ['en', false],
  ['en-US', false],
  ['', false],
  ['de', true],
  ['eng', false],
] as const)('is %s another language', ([tag, foreign]) => {
  expect(isForeign(tag)).toBe(foreign);
});
