import type {
  MessageAudience,
  MessageChannel,
  MessageKind,
  WordingAudience,
} from '#capabilities/network/index.ts'
import type { Language, Localized } from '#platform/text.ts'

export type DemoMessage = {
  readonly key: string
  readonly kind: MessageKind
  readonly audience: MessageAudience
  readonly message: Localized
  readonly channel: MessageChannel
  readonly languages: readonly Language[]
  readonly dueIn: number | null
  readonly owner: string | null
  readonly doneAgo?: number
  readonly note?: string
}

/** The plan of communication: to actors and to families, also what changes (R170). */
export const demoMessages: readonly DemoMessage[] = [
  {
    key: 'what-is-it',
    kind: 'general',
    audience: 'families',
    message: {
      fi: 'Perhekeskus on väylä palveluihin: yksi yhteydenotto riittää, ja me etsimme oikean avun.',
      sv: 'Familjecentret är en väg till tjänsterna: en kontakt räcker, och vi söker rätt hjälp.',
    },
    channel: 'school-message',
    languages: ['fi', 'sv', 'en'],
    dueIn: 12,
    owner: 'county-communicator',
  },
  {
    key: 'new-season',
    kind: 'general',
    audience: 'families',
    message: {
      fi: 'Kohtaamispaikkojen uusi kausi alkaa. Tule sellaisena kuin olet, ilmoittautua ei tarvitse.',
      sv: 'Mötesplatsernas nya säsong börjar. Kom som du är, du behöver inte anmäla dig.',
    },
    channel: 'poster',
    languages: ['fi', 'sv'],
    dueIn: -20,
    owner: 'coordinator',
    doneAgo: 22,
  },
  {
    key: 'guidance-moves',
    kind: 'change',
    audience: 'workers',
    message: {
      fi: 'Palveluohjaus vastaa nyt myös lauantaisin. Kerro perheelle, älä anna vain numeroa.',
      sv: 'Servicehandledningen svarar nu också på lördagar. Berätta för familjen, ge inte bara ett nummer.',
    },
    channel: 'mail',
    languages: ['fi', 'sv'],
    dueIn: -4,
    owner: 'unit-lead',
    note: 'Odottaa lauantain työvuorojen vahvistusta.',
  },
  {
    key: 'decision-makers',
    kind: 'decision',
    audience: 'decision-makers',
    message: {
      fi: 'Mitä perheet ovat sanoneet vuoden aikana ja mitä siitä on muutettu.',
      sv: 'Vad familjerna har sagt under året och vad som har ändrats.',
    },
    channel: 'meeting',
    languages: ['fi'],
    dueIn: 45,
    owner: 'county-leader',
  },
  {
    key: 'roll-out',
    kind: 'roll-out',
    audience: 'organisations',
    message: {
      fi: 'Yhteinen ohjelma otetaan käyttöön: järjestöt ja seurakunnat vievät tapahtumansa samaan kalenteriin.',
      sv: 'Det gemensamma programmet tas i bruk: föreningar och församlingar för in sina evenemang i samma kalender.',
    },
    channel: 'event',
    languages: ['fi', 'sv'],
    dueIn: 30,
    owner: 'coordinator',
    note: 'Paikallinen markkinointi: kirjastot, kaupat, neuvolan aula.',
  },
  {
    key: 'children-help',
    kind: 'general',
    audience: 'children',
    message: {
      fi: 'Saat itse kysyä apua. Aikuinen kuuntelee ja kertoo, mitä seuraavaksi tapahtuu.',
      sv: 'Du får själv be om hjälp. En vuxen lyssnar och berättar vad som händer sedan.',
    },
    channel: 'school-message',
    languages: ['fi', 'sv'],
    dueIn: null,
    owner: null,
  },
]

export type DemoWording = {
  readonly audience: WordingAudience
  readonly say: Localized
  readonly insteadOf: Localized
  readonly why: Localized
}

/** How the centre is talked about, as agreed; children care how they are met, not about structures (R170, R173). */
export const demoWordings: readonly DemoWording[] = [
  {
    audience: 'families',
    say: {
      fi: 'Perhekeskus auttaa, kun arki painaa tai iloa on jaettavaksi.',
      sv: 'Familjecentret hjälper när vardagen är tung och när glädje finns att dela.',
    },
    insteadOf: { fi: 'monitoimijainen palvelukokonaisuus', sv: 'multiprofessionell servicehelhet' },
    why: {
      fi: 'Perheet eivät tunnistaneet perhekeskusta väyläksi palveluihin.',
      sv: 'Familjerna kände inte igen familjecentret som en väg till tjänsterna.',
    },
  },
  {
    audience: 'families',
    say: { fi: 'sinä, te, teidän perheenne', sv: 'du, ni, er familj' },
    insteadOf: { fi: 'asiakas, asiakasperhe', sv: 'kund, klientfamilj' },
    why: { fi: 'Ihmiselle puhutaan ihmisenä.', sv: 'Vi talar med en människa som med en människa.' },
  },
  {
    audience: 'children',
    say: {
      fi: 'Mennään tapaamaan Katjaa. Hän kysyy, mitä kuuluu, ja kuuntelee.',
      sv: 'Vi går och träffar Katja. Hon frågar hur du mår och lyssnar.',
    },
    insteadOf: {
      fi: 'Mennään perheneuvolaan tutkimuksiin.',
      sv: 'Vi går på undersökning till familjerådgivningen.',
    },
    why: {
      fi: 'Lasta kiinnostaa, miten hänet kohdataan, ei mikä talo on.',
      sv: 'Barnet bryr sig om hur det blir bemött, inte vilket hus det är.',
    },
  },
  {
    audience: 'children',
    say: { fi: 'Tämä ei ole sinun syytäsi.', sv: 'Det här är inte ditt fel.' },
    insteadOf: {},
    why: {
      fi: 'Lapsi luulee helposti aiheuttaneensa aikuisten huolet.',
      sv: 'Barn tror lätt att de har orsakat de vuxnas bekymmer.',
    },
  },
  {
    audience: 'workers',
    say: {
      fi: 'Meidän perhekeskuksemme: sinä olet osa sitä, vaikka työnantajasi on toinen.',
      sv: 'Vårt familjecenter: du är en del av det också när din arbetsgivare är en annan.',
    },
    insteadOf: { fi: 'ne perhekeskuksessa', sv: 'de på familjecentret' },
    why: {
      fi: 'Verkosto on perhekeskus, ei yksi rakennus.',
      sv: 'Nätverket är familjecentret, inte en enda byggnad.',
    },
  },
]

export type DemoBulletin = {
  readonly key: string
  readonly title: Localized
  readonly lead: Localized
  readonly body: Localized
  /** How many days ago it came out; null: a draft. */
  readonly ago: number | null
  readonly withdrawn?: Localized
  readonly toWorkers?: true
  readonly onlyNetwork?: true
}

export const demoBulletins: readonly DemoBulletin[] = [
  {
    key: 'saturday',
    title: {
      fi: 'Palveluohjaus vastaa nyt myös lauantaisin',
      sv: 'Servicehandledningen svarar nu också på lördagar',
      en: 'Guidance now answers on Saturdays too',
    },
    lead: {
      fi: 'Voit soittaa tai kirjoittaa lauantaina klo 9–13.',
      sv: 'Du kan ringa eller skriva på lördagar kl. 9–13.',
      en: 'You can call or write on Saturdays from 9 to 13.',
    },
    body: {
      fi: 'Monelle perheelle lauantai on ainoa päivä, jolloin ehtii ottaa yhteyttä. Siksi kokeilemme puoli vuotta lauantaivuoroa.\n\n## Näin se toimii\n\n- Soita tai kirjoita niin kuin arkena.\n- Sama ihminen jatkaa kanssasi maanantaina, jos asia jää kesken.\n- Jos olet hädässä, soita **112**.\n\nKerro meille, auttoiko tämä. [Pyydä apua tai kysy](/pyyda-apua).',
      sv: 'För många familjer är lördagen den enda dagen då man hinner ta kontakt. Därför prövar vi i ett halvt år med en lördagstur.\n\n## Så fungerar det\n\n- Ring eller skriv som på vardagar.\n- Samma människa fortsätter med dig på måndag om något blir på hälft.\n- Är du i nöd, ring **112**.\n\nBerätta om det hjälpte. [Be om hjälp eller fråga](/sv/be-om-hjalp).',
      en: 'For many families Saturday is the only day with time to get in touch. So we try a Saturday shift for half a year.\n\n## How it works\n\n- Call or write as on weekdays.\n- The same person goes on with you on Monday.\n- If you are in danger, call **112**.\n\n[Ask for help or just ask](/en/ask-for-help).',
    },
    ago: 6,
    toWorkers: true,
  },
  {
    key: 'season',
    title: { fi: 'Kohtaamispaikkojen uusi kausi alkoi', sv: 'Mötesplatsernas nya säsong har börjat' },
    lead: {
      fi: 'Perhekahvilat, muskarit ja isien illat ovat taas auki.',
      sv: 'Familjecaféer, sångstunder och pappakvällar är öppna igen.',
    },
    body: {
      fi: 'Voit tulla ilman ilmoittautumista. Kahvi ja leikki ovat valmiina.\n\nKatso oman kuntasi [viikko-ohjelma](/viikko-ohjelma).',
      sv: 'Du kan komma utan att anmäla dig. Kaffe och lek väntar.\n\nSe din kommuns [veckoprogram](/sv/veckoprogram).',
    },
    ago: 48,
  },
  {
    key: 'premises',
    title: { fi: 'Neuvola muuttaa remontin ajaksi', sv: 'Rådgivningen flyttar under renoveringen' },
    lead: {
      fi: 'Remontti on valmis, ja neuvola on taas omissa tiloissaan.',
      sv: 'Renoveringen är klar och rådgivningen är tillbaka i sina egna lokaler.',
    },
    body: {
      fi: 'Neuvola oli väistötiloissa syksyn.',
      sv: 'Rådgivningen var i tillfälliga lokaler under hösten.',
    },
    ago: 190,
    withdrawn: {
      fi: 'Neuvola on palannut omiin tiloihinsa.',
      sv: 'Rådgivningen är tillbaka i sina egna lokaler.',
    },
  },
  {
    key: 'network-letter',
    title: { fi: 'Verkoston kevätkirje', sv: 'Nätverkets vårbrev' },
    lead: {
      fi: 'Mitä yhdessä päätettiin ja mitä seuraavaksi.',
      sv: 'Vad vi beslöt tillsammans och vad som följer.',
    },
    body: {
      fi: '## Päätettiin\n\n1. Yhteinen ohjelma on kaikkien kalenteri.\n2. Nimetyn työntekijän aamu pidetään joka syksy.\n\n## Seuraavaksi\n\nIlmoittautuminen Lapset puheeksi -koulutukseen on auki.',
      sv: '## Beslut\n\n1. Det gemensamma programmet är allas kalender.\n2. Den namngivna medarbetarens morgon hålls varje höst.\n\n## Härnäst\n\nAnmälan till utbildningen Föra barnen på tal är öppen.',
    },
    ago: null,
    toWorkers: true,
    onlyNetwork: true,
  },
]

/** The county's welcome letter, for municipalities that have none of their own (R171). */
export const countyLetter: Localized = {
  fi: 'Hei, teidän perheenne!\n\nTervetuloa kuntaan, jonka nimi on {municipality}. Muutto on iso asia lapselle ja aikuiselle. Tässä on alkuun muutama paikka, johon voitte vain tulla.\n\n## Tule käymään\n\n{meeting places}\n\nKoko viikko yhdellä silmäyksellä: {week programme link}.\n\n## Kun jokin mietityttää\n\nPerhekeskus auttaa pienissä ja isoissa asioissa: {family centre}.\nSoita meille: {help phone}.\nTai {ask link}. Nimeä ei tarvitse kertoa.\n\nTervetuloa!\nPerhekeskuksen väki',
  sv: 'Hej, hela er familj!\n\nVälkommen till {municipality}. En flytt är en stor sak för både barn och vuxna. Här är några ställen dit ni bara kan komma.\n\n## Kom och hälsa på\n\n{meeting places}\n\nHela veckan i en blick: {week programme link}.\n\n## När något känns svårt\n\nFamiljecentret hjälper i smått och stort: {family centre}.\nRing oss: {help phone}.\nEller {ask link}. Du behöver inte säga ditt namn.\n\nVälkommen!\nFamiljecentrets folk',
  en: 'Hello, all your family!\n\nWelcome to {municipality}. Moving is a big thing for children and adults. Here are some places where you can simply come.\n\n## Come by\n\n{meeting places}\n\nThe whole week at a glance: {week programme link}.\n\n## When something weighs on you\n\nThe family centre helps with small and big things: {family centre}.\nCall us: {help phone}.\nOr {ask link}. You need not say your name.\n\nWelcome!\nThe people of the family centre',
}

/** Hartola's own letter, where the first one was drafted. */
export const hartolaLetter: Localized = {
  fi: 'Hei, Hartolaan muuttanut perhe!\n\nTäällä kaikki tuntevat kohta toisensa. Ensin tarvitset muutaman paikan ja muutaman ihmisen. Tässä ne ovat.\n\n## Täällä tavataan\n\n{meeting places}\n\nLoput löydät ohjelmasta: {week programme link}.\n\n## Kun haluat jutella\n\n{family centre} on kirkonkylällä. Soita {help phone} tai {ask link}.\n\nNähdään!\nHartolan perhekeskuksen työntekijät',
}

/** Services in the words of a child, by kind of service (R172, R173). */
export const demoChildWords: readonly (readonly [type: string, words: Localized])[] = [
  [
    'child-clinic',
    {
      fi: 'Neuvolassa katsotaan, miten sinä kasvat. Sinut punnitaan ja mitataan, ja saat näyttää, mitä osaat. Mikään ei ole koe.',
      sv: 'På rådgivningen tittar vi på hur du växer. Du blir vägd och mätt, och du får visa vad du kan. Det är inget prov.',
      en: 'At the clinic we look at how you grow. You are weighed and measured, and you may show what you can do. It is not a test.',
    },
  ],
  [
    'psychologist',
    {
      fi: 'Psykologi on aikuinen, jonka kanssa voi puhua, piirtää ja leikkiä. Hän haluaa ymmärtää, miltä sinusta tuntuu.',
      sv: 'Psykologen är en vuxen som du kan prata, rita och leka med. Hon eller han vill förstå hur det känns för dig.',
      en: 'A psychologist is an adult you can talk, draw and play with, who wants to understand how you feel.',
    },
  ],
  [
    'speech-therapy',
    {
      fi: 'Puheterapeutin luona pelataan sanoilla. Jokainen oppii puhumaan omaan tahtiin.',
      sv: 'Hos talterapeuten leker vi med ord. Alla lär sig tala i sin egen takt.',
      en: 'With the speech therapist we play with words. Everybody learns to speak at their own pace.',
    },
  ],
  [
    'family-cafe',
    {
      fi: 'Perhekahvilassa on leluja ja muita lapsia. Aikuiset juovat kahvia, ja sinä saat leikkiä.',
      sv: 'På familjecaféet finns leksaker och andra barn. De vuxna dricker kaffe och du får leka.',
      en: 'At the family café there are toys and other children. Adults drink coffee and you play.',
    },
  ],
  [
    'family-social-work',
    {
      fi: 'Joskus perheessä on huolia, jotka ovat liian isoja yksin kannettaviksi. Silloin tulee aikuinen auttamaan. Sinäkin saat kertoa, mitä toivot.',
      sv: 'Ibland finns det bekymmer i familjen som är för stora att bära ensam. Då kommer en vuxen och hjälper. Också du får berätta vad du önskar.',
      en: 'Sometimes a family has worries too big to carry alone. Then an adult comes to help. You may say what you wish, too.',
    },
  ],
]
