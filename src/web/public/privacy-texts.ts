import type { Language } from '#platform/text.ts'
import type { ProseTexts } from './prose.view.tsx'

/** How long things are kept, in days, as the capability that keeps them says. */
export type Kept = {
  readonly anonymous: number
  readonly named: number
  readonly signUps: number
  /** Name and contact of a booked time. */
  readonly contacts: number
  readonly times: number
}

const years = (days: number): number => Math.round(days / 365)

/**
 * The privacy notice for families, in plain words.
 * @source GDPR 13 §: who, what for, how long, rights; the times come from where they are enforced.
 */
const fi = (kept: Kept): ProseTexts => ({
  title: 'Miten suojaamme tietosi',
  tab: 'Tietosuoja',
  lead: 'Lyhyesti: kun haet, emme tallenna sinusta mitään. Kun pyydät apua, kerrot vain sen, mitä haluat. Sen lukee vain se, jonka työtä vastaaminen on.',
  sections: [
    {
      title: 'Kun haet ja luet',
      paragraphs: [
        'Emme tallenna, mitä haet tai luet. Emme seuraa sinua, emmekä näytä mainoksia. Sivuilla ei ole mitään muilta yrityksiltä.',
        'Hakusanat näkyvät selaimesi osoiterivillä ja historiassa. Jos joku muu käyttää samaa laitetta, käytä selaimen yksityistä ikkunaa. Poistu nopeasti -painike vie sinut toiselle sivulle, mutta ei tyhjennä historiaa.',
        'Jotta palvelu ei ruuhkaudu, laskemme yhteyksiä tunnisteella, joka vaihtuu joka päivä. Sitä ei liitetä hakuihin eikä pyyntöihin.',
      ],
    },
    {
      title: 'Evästeet',
      list: [
        'Kunta: valitsemasi kunnan numero, 180 päivää. Voit poistaa sen kunnan valinnasta.',
        'Luonnos: keskeneräinen avunpyyntösi säilyy lukittuna 24 tuntia tai kunnes lähetät sen.',
        'Istunto: pitää sinut seurantasivulla tai kirjautuneena.',
        'Tunnistautuminen: yhdistää tunnistuspalvelun vastauksen tähän selaimeen, 10 minuuttia.',
      ],
      after: ['Muita evästeitä ei ole. Siksi emme kysy suostumusta niihin.'],
    },
    {
      title: 'Kun kirjaudut omiin asioihin',
      paragraphs: [
        'Tunnistuspalvelu kertoo meille nimesi, henkilötunnuksesi ja sen, kuinka vahvasti tunnistauduit. Se ei kerro pankkiasi, osoitettasi eikä mitään muuta.',
        'Nimi ja henkilötunnus säilytetään salattuina. Tunnistuspalvelu näkee, että asioit Perhetalossa, mutta ei mitä teet siellä.',
        'Jos et kuulu mihinkään perheeseen täällä, nimesi ja tunnuksesi poistetaan 30 päivän päästä viimeisestä käynnistäsi.',
      ],
    },
    {
      title: 'Kun pyydät apua',
      list: [
        'Ilman nimeä: emme tallenna nimeä, yhteystietoja, verkko-osoitetta emmekä laitteen tietoja. Luet vastauksen koodilla.',
        'Yhteystiedolla: tallennamme sen, minkä kirjoitat, ja tavan, jolla sinut saa tavoittaa. Suojaamme sen salassa pidettävänä tietona.',
      ],
      after: [
        'Älä kirjoita muiden ihmisten nimiä. Teksti säilytetään salattuna.',
        'Sinusta ei jää merkintää sosiaali- tai terveydenhuollon rekisteriin, ellei tarkistussivulla sanota niin ennen lähettämistä.',
      ],
    },
    {
      title: 'Kuka lukee pyyntösi',
      paragraphs: [
        'Ennen kuin joku ottaa pyynnön, sen voivat lukea ne, jotka vastaavat siinä palvelussa. Sen jälkeen sen lukevat vain se, joka hoitaa asiaasi, hänen sijaisensa ja lähiesihenkilönsä. Jokaisesta lukemisesta jää merkintä.',
        'Jos lapsi on vaarassa, työntekijän on lain mukaan ilmoitettava siitä lastensuojeluun. Kerromme siitä sinulle, kun se on mahdollista.',
      ],
    },
    {
      title: 'Kun ilmoittaudut tai varaat ajan',
      paragraphs: [
        'Nimi ja yhteystieto säilytetään salattuina. Ilmoittautumisen näkee vain toiminnan järjestäjä. Varatun ajan näkevät vain työntekijät, joiden yksikkö ottaa sinut vastaan.',
        'Muut kävijät eivät näe, kuka on tulossa. Sivuilla näkyy vain, onko paikkoja vapaana.',
      ],
    },
    {
      title: 'Kuka vastaa tiedoistasi',
      paragraphs: [
        'Rekisterinpitäjä on se, joka vastaa tiedoistasi. Se riippuu siitä, mihin palveluun pyyntösi tulee. Tarkistussivu kertoo sen nimen ennen lähettämistä.',
      ],
      list: [
        'Hyvinvointialue: ohjaus, neuvola, opiskeluhuolto, perheiden sosiaalipalvelut, perheoikeus, mielenterveys ja päihteet, vammaispalvelut.',
        'Kunta: varhaiskasvatus.',
        'Järjestö tai seurakunta: niiden oma perhetoiminta.',
      ],
      after: ['Tiedot eivät siirry rekisterinpitäjältä toiselle ilman sinun lupaasi tai lain määräystä.'],
    },
    {
      title: 'Kuinka kauan tiedot säilyvät',
      list: [
        `Nimetön pyyntö: ${kept.anonymous} päivää siitä, kun se on päätetty.`,
        `Pyyntö, jossa on yhteystieto: ${years(kept.named)} vuotta siitä, kun se on päätetty.`,
        'Lähettämätön luonnos: 24 tuntia.',
        `Ilmoittautuminen: ${kept.signUps} päivää toiminnan tai ryhmän viimeisen kerran jälkeen.`,
        `Varattu aika: nimi ja yhteystieto ${kept.contacts} päivää, itse aika ${kept.times} päivää ajan jälkeen.`,
      ],
      after: [
        'Sen jälkeen kone poistaa tiedot. Jos asiasi jatkuu sosiaali- tai terveyspalveluissa, sen asiakirjoista ja ajoista määrää laki.',
      ],
    },
    {
      title: 'Oikeutesi',
      list: [
        'Saat tietää, mitä sinusta on tallennettu ja kuka sitä on lukenut. Kun kirjaudut omiin asioihin, näet itse, kuka on katsonut, ja saat tietosi tiedostona.',
        'Saat pyytää, että väärä tieto korjataan.',
        'Saat perua pyynnön seurantasivulla ja pyytää tietojen poistamista tai käytön rajoittamista.',
        'Saat valittaa tietosuojavaltuutetulle, jos tietojasi käsitellään väärin.',
      ],
      after: ['Nimettömän pyynnön tiedot saat vain koodilla, koska emme tiedä, kuka olet.'],
      links: [
        { words: 'tietosuoja@perhetalo.example', to: 'mailto:tietosuoja@perhetalo.example' },
        { words: 'Tietosuojavaltuutetun toimisto', to: 'https://tietosuoja.fi/' },
      ],
    },
    {
      title: 'Miksi saamme käsitellä tietoja',
      paragraphs: [
        'Hyvinvointialueella ja kunnalla on lain mukaan tehtävä neuvoa ja auttaa lapsia ja perheitä. Käsittely perustuu tähän tehtävään. Järjestöissä ja seurakunnissa se perustuu suostumukseesi, jonka voit perua.',
      ],
    },
  ],
})

const sv = (kept: Kept): ProseTexts => ({
  title: 'Så skyddar vi dina uppgifter',
  tab: 'Dataskydd',
  lead: 'I korthet: när du söker sparar vi inget om dig. När du ber om hjälp berättar du bara det du vill. Bara den som har till uppgift att svara läser det.',
  sections: [
    {
      title: 'När du söker och läser',
      paragraphs: [
        'Vi sparar inte vad du söker eller läser. Vi följer inte efter dig och visar ingen reklam. Inget på sidorna kommer från andra företag.',
        'Sökorden syns i din webbläsares adressfält och historik. Om någon annan använder samma enhet, använd ett privat fönster. Knappen Lämna sidan tar dig till en annan sida men tömmer inte historiken.',
        'För att tjänsten inte ska bli överbelastad räknar vi anslutningar med ett kännetecken som byts varje dag. Det kopplas inte till sökningar eller begäranden.',
      ],
    },
    {
      title: 'Kakor',
      list: [
        'Kommun: numret på kommunen du valt, 180 dagar. Du kan ta bort den där du väljer kommun.',
        'Utkast: din halvfärdiga begäran finns kvar låst i 24 timmar eller tills du skickar den.',
        'Session: håller dig kvar på uppföljningssidan eller inloggad.',
        'Identifiering: binder identifieringstjänstens svar till den här webbläsaren, 10 minuter.',
      ],
      after: ['Det finns inga andra kakor. Därför ber vi inte om samtycke till dem.'],
    },
    {
      title: 'När du loggar in i dina ärenden',
      paragraphs: [
        'Identifieringstjänsten ger oss ditt namn, din personbeteckning och hur starkt du identifierade dig. Den ger inte din bank, din adress eller något annat.',
        'Namn och personbeteckning förvaras krypterade. Identifieringstjänsten ser att du använder Familjehuset, men inte vad du gör där.',
        'Om du inte hör till någon familj här tas namn och beteckning bort 30 dagar efter ditt senaste besök.',
      ],
    },
    {
      title: 'När du ber om hjälp',
      list: [
        'Utan namn: vi sparar inget namn, ingen kontaktuppgift, ingen nätadress och inget om din enhet. Du läser svaret med en kod.',
        'Med kontaktuppgift: vi sparar det du skriver och hur vi får nå dig. Vi skyddar det som sekretessbelagda uppgifter.',
      ],
      after: [
        'Skriv inte andra människors namn. Texten förvaras krypterad.',
        'Du antecknas inte i något register inom social- eller hälsovården, om det inte står på kontrollsidan innan du skickar.',
      ],
    },
    {
      title: 'Vem som läser din begäran',
      paragraphs: [
        'Innan någon har tagit din begäran kan de som svarar i den tjänsten läsa den. Efter det läses den bara av den som sköter ditt ärende, en ersättare och den närmaste chefen. Varje läsning lämnar ett spår.',
        'Om ett barn är i fara måste en anställd enligt lag anmäla det till barnskyddet. Du får veta det när det är möjligt.',
      ],
    },
    {
      title: 'När du anmäler dig eller bokar en tid',
      paragraphs: [
        'Namn och kontaktuppgift förvaras krypterade. Anmälan ser bara den som ordnar verksamheten. En bokad tid ser bara de anställda vilkas enhet tar emot dig.',
        'Andra besökare ser inte vem som kommer. På sidorna syns bara om det finns lediga platser.',
      ],
    },
    {
      title: 'Vem som ansvarar för dina uppgifter',
      paragraphs: [
        'Den personuppgiftsansvariga är den som ansvarar för dina uppgifter. Det beror på vilken tjänst din begäran kommer till. På kontrollsidan ser du namnet innan du skickar.',
      ],
      list: [
        'Välfärdsområdet: handledning, rådgivning, elevvård, socialservice för familjer, familjerätt, mental hälsa och rusmedel, funktionshinderservice.',
        'Kommunen: småbarnspedagogik.',
        'Föreningen eller församlingen: deras egen familjeverksamhet.',
      ],
      after: ['Uppgifter går inte från en ansvarig till en annan utan ditt lov eller stöd i lag.'],
    },
    {
      title: 'Hur länge uppgifterna finns kvar',
      list: [
        `Anonym begäran: ${kept.anonymous} dagar efter att den har avslutats.`,
        `Begäran med kontaktuppgift: ${years(kept.named)} år efter att den har avslutats.`,
        'Utkast som inte har skickats: 24 timmar.',
        `Anmälan: ${kept.signUps} dagar efter verksamheten eller gruppens sista träff.`,
        `Bokad tid: namn och kontaktuppgift ${kept.contacts} dagar, själva tiden ${kept.times} dagar efteråt.`,
      ],
      after: [
        'Efter det tas uppgifterna bort automatiskt. Om ditt ärende fortsätter inom social- eller hälsovården gäller lagens bestämmelser om dess handlingar och tider.',
      ],
    },
    {
      title: 'Dina rättigheter',
      list: [
        'Du får veta vad som har sparats om dig och vem som har läst det. När du loggar in ser du själv vem som har tittat och får ut dina uppgifter som fil.',
        'Du får begära att en felaktig uppgift rättas.',
        'Du får ta tillbaka din begäran på uppföljningssidan och be att uppgifter raderas eller att användningen begränsas.',
        'Du får klaga hos dataombudsmannen om dina uppgifter behandlas fel.',
      ],
      after: ['Uppgifterna i en anonym begäran får du bara med koden, eftersom vi inte vet vem du är.'],
      links: [
        { words: 'tietosuoja@perhetalo.example', to: 'mailto:tietosuoja@perhetalo.example' },
        { words: 'Dataombudsmannens byrå', to: 'https://tietosuoja.fi/sv/' },
      ],
    },
    {
      title: 'Varför vi får behandla uppgifter',
      paragraphs: [
        'Välfärdsområdet och kommunen har enligt lag till uppgift att ge råd och hjälp till barn och familjer. Behandlingen grundar sig på den uppgiften. Hos föreningar och församlingar grundar den sig på ditt samtycke, som du kan återkalla.',
      ],
    },
  ],
})

const en = (kept: Kept): ProseTexts => ({
  title: 'How we protect your information',
  tab: 'Privacy',
  lead: 'In short: when you search, we store nothing about you. When you ask for help, you tell only what you want to. Only those whose work it is to answer read it.',
  sections: [
    {
      title: 'When you search and read',
      paragraphs: [
        'We do not store what you search for or read. We do not track you and show no advertising. Nothing on the pages comes from other companies.',
        'What you search for shows in your browser’s address bar and history. If somebody else uses the same device, use a private window. The button Leave quickly takes you to another page but does not clear the history.',
        'To keep the service from being overloaded we count connections with a mark that changes every day. It is not tied to searches or requests.',
      ],
    },
    {
      title: 'Cookies',
      list: [
        'Municipality: the number of the one you chose, 180 days. You can remove it where you choose the municipality.',
        'Draft: your unfinished request is kept locked for 24 hours or until you send it.',
        'Session: keeps you on the follow page or signed in.',
        'Identification: ties the identity provider’s answer to this browser, 10 minutes.',
      ],
      after: ['There are no other cookies. That is why we do not ask for consent to them.'],
    },
    {
      title: 'When you sign in to your own matters',
      paragraphs: [
        'The identity provider tells us your name, your personal identity code and how strongly you identified yourself. It does not tell your bank, your address or anything else.',
        'Name and code are kept encrypted. The provider sees that you use House of Families, not what you do there.',
        'If you belong to no family here, your name and code are removed 30 days after your last visit.',
      ],
    },
    {
      title: 'When you ask for help',
      list: [
        'Without your name: we store no name, contact, network address or anything about your device. You read the answer with a code.',
        'With a contact: we store what you write and how we may reach you. We protect it as confidential information.',
      ],
      after: [
        'Do not write other people’s names. The text is kept encrypted.',
        'You are not recorded in a social or health care register unless the check page says so before you send.',
      ],
    },
    {
      title: 'Who reads your request',
      paragraphs: [
        'Before anybody has taken the request, those who answer in that service can read it. After that, only the person who handles it, a deputy and the manager read it. Every reading leaves a trace.',
        'If a child is in danger, the law obliges workers to notify child welfare. You are told when that is possible.',
      ],
    },
    {
      title: 'When you sign up or book a time',
      paragraphs: [
        'Name and contact are kept encrypted. Only those who hold the activity see a sign-up. Only the workers whose unit receives you see a booked time.',
        'Other visitors do not see who is coming. The pages only show whether there are free seats.',
      ],
    },
    {
      title: 'Who is responsible for your information',
      paragraphs: [
        'The controller is the one responsible for your information. It depends on the service your request comes to. The check page says its name before you send.',
      ],
      list: [
        'The wellbeing services county: guidance, clinics, student welfare, social services for families, family law, mental health and substances, disability services.',
        'The municipality: early childhood education.',
        'The association or parish: its own activities for families.',
      ],
      after: [
        'Information does not move from one controller to another without your permission or a ground in law.',
      ],
    },
    {
      title: 'How long information is kept',
      list: [
        `An anonymous request: ${kept.anonymous} days after it is closed.`,
        `A request with a contact: ${years(kept.named)} years after it is closed.`,
        'A draft that was not sent: 24 hours.',
        `A sign-up: ${kept.signUps} days after the activity or the last session of the group.`,
        `A booked time: name and contact ${kept.contacts} days, the time itself ${kept.times} days after it.`,
      ],
      after: [
        'After that a machine removes it. If your matter goes on in social or health services, the law decides on its records and times.',
      ],
    },
    {
      title: 'Your rights',
      list: [
        'You may know what has been stored about you and who has read it. When you sign in you see for yourself who has looked, and get your data as a file.',
        'You may have wrong information corrected.',
        'You may withdraw a request on the follow page and ask for information to be erased or its use restricted.',
        'You may complain to the Data Protection Ombudsman if your information is handled wrongly.',
      ],
      after: [
        'The information of an anonymous request is given only for the code, because we do not know who you are.',
      ],
      links: [
        { words: 'tietosuoja@perhetalo.example', to: 'mailto:tietosuoja@perhetalo.example' },
        { words: 'Office of the Data Protection Ombudsman', to: 'https://tietosuoja.fi/en/' },
      ],
    },
    {
      title: 'Why we may handle information',
      paragraphs: [
        'By law the county and the municipality have the task of advising and helping children and families. We handle information for that task. With associations and parishes, handling rests on your consent, which you can withdraw.',
      ],
    },
  ],
})

export const privacyTexts: Readonly<Record<Language, (kept: Kept) => ProseTexts>> = { fi, sv, en }
