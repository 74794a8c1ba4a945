import type { BoardKind } from '#capabilities/development/domain/boards.ts'
import type { Text3 } from '#platform/text.ts'

export type DemoBoardRow = {
  readonly key: string
  readonly kind: BoardKind
  readonly name: Text3
  readonly what: Text3
  /** Months from today; null: not agreed. */
  readonly goal: number | null
  readonly note?: Text3
  /** The area, by its order, of which nobody has said anything. */
  readonly unsaidIn?: number
}

/** What a county makes alike over its areas: two of each kind, and one more where the need is greatest. */
export const boardRows: readonly DemoBoardRow[] = [
  {
    key: 'criteria-home-service',
    kind: 'criteria',
    name: {
      fi: 'Lapsiperheiden kotipalvelun myöntämisen perusteet',
      sv: 'Kriterier för beviljande av hemservice för barnfamiljer',
      en: 'Criteria for home service for families',
    },
    what: {
      fi: 'Sama tarve saa saman palvelun asuinkunnasta riippumatta. Ensimmäinen käynti tulee viikossa ilman päätöstä muista palveluista.',
      sv: 'Samma behov ger samma service oberoende av hemkommun. Det första besöket kommer inom en vecka, utan beslut om andra tjänster.',
      en: 'The same need gets the same service in every municipality. The first visit comes within a week.',
    },
    goal: 3,
    note: {
      fi: 'Koulutettu tiimipalavereissa.',
      sv: 'Genomgånget på teammöten.',
      en: 'Gone through in team meetings.',
    },
  },
  {
    key: 'criteria-therapy',
    kind: 'criteria',
    name: {
      fi: 'Puhe- ja toimintaterapiaan pääsyn perusteet',
      sv: 'Kriterier för tal- och ergoterapi',
      en: 'Criteria for speech and occupational therapy',
    },
    what: {
      fi: 'Neuvola ja päiväkoti käyttävät samaa tarkistuslistaa ennen lähettämistä.',
      sv: 'Rådgivningen och daghemmet använder samma checklista före remiss.',
      en: 'The clinic and the day-care centre use the same checklist before referring.',
    },
    goal: 6,
  },
  {
    key: 'criteria-nepsy',
    kind: 'criteria',
    name: {
      fi: 'Nepsy-valmennukseen pääsyn perusteet',
      sv: 'Kriterier för nepsy-coachning',
      en: 'Criteria for neuropsychiatric coaching',
    },
    what: {
      fi: 'Valmennukseen pääsee arjen tarpeen perusteella. Diagnoosia ei odoteta.',
      sv: 'Coachning ges enligt behovet i vardagen. Ingen diagnos inväntas.',
      en: 'Coaching is given by the need of everyday life. No diagnosis is waited for.',
    },
    goal: null,
    unsaidIn: 2,
  },
  {
    key: 'forms-first-contact',
    kind: 'forms',
    name: {
      fi: 'Yhteydenottolomake perheelle',
      sv: 'Kontaktblankett för familjen',
      en: 'First contact form for families',
    },
    what: {
      fi: 'Yksi lomake kaikkiin palveluihin. Neljä kysymystä, selkeä kieli, sama paperilla ja verkossa.',
      sv: 'En blankett till alla tjänster. Fyra frågor, klart språk, samma på papper och på nätet.',
      en: 'One form for all services. Four questions in plain language, the same on paper and on the net.',
    },
    goal: 1,
  },
  {
    key: 'forms-consent',
    kind: 'forms',
    name: {
      fi: 'Suostumus tietojen jakamiseen',
      sv: 'Samtycke till att dela uppgifter',
      en: 'Consent to sharing information',
    },
    what: {
      fi: 'Perhe näkee yhdestä paperista, kuka saa tietää mitä ja miten pitkään.',
      sv: 'Familjen ser på ett papper vem som får veta vad och hur länge.',
      en: 'On one paper the family sees who may know what, and how long.',
    },
    goal: 4,
  },
  {
    key: 'plans-family',
    kind: 'plans',
    name: {
      fi: 'Perheen yhteinen suunnitelma',
      sv: 'Familjens gemensamma plan',
      en: 'The family’s shared plan',
    },
    what: {
      fi: 'Yksi suunnitelma perheelle, ei yhtä joka palvelulle. Perhe kirjoittaa tavoitteet omin sanoin.',
      sv: 'En plan för familjen, inte en för varje tjänst. Familjen skriver målen med egna ord.',
      en: 'One plan for the family, not one for each service. The family writes the goals in its own words.',
    },
    goal: 8,
    note: {
      fi: 'Sovittu neuvolan ja sosiaalityön kanssa. Varhaiskasvatus mukaan seuraavaksi.',
      sv: 'Avtalat med rådgivningen och socialarbetet. Småbarnspedagogiken följer.',
      en: 'Agreed with the clinic and social work. Early education follows.',
    },
  },
  {
    key: 'plans-rehabilitation',
    kind: 'plans',
    name: {
      fi: 'Lapsen kuntoutussuunnitelma',
      sv: 'Barnets rehabiliteringsplan',
      en: 'The child’s rehabilitation plan',
    },
    what: {
      fi: 'Kuntoutuksen tavoitteet samalla pohjalla perus- ja erityistasolla.',
      sv: 'Målen för rehabiliteringen på samma botten på bas- och specialnivå.',
      en: 'Goals of rehabilitation on the same template at basic and special level.',
    },
    goal: null,
  },
  {
    key: 'fees-home-service',
    kind: 'fees',
    name: {
      fi: 'Kotipalvelun asiakasmaksut',
      sv: 'Klientavgifter för hemservice',
      en: 'Fees of home service',
    },
    what: {
      fi: 'Sama maksu joka kunnassa. Ensimmäiset viisi kertaa ovat maksuttomia.',
      sv: 'Samma avgift i varje kommun. De fem första gångerna är avgiftsfria.',
      en: 'The same fee in every municipality. The first five times are free.',
    },
    goal: 2,
  },
  {
    key: 'fees-shares',
    kind: 'fees',
    name: {
      fi: 'Kuntien ja järjestöjen osuudet kohtaamispaikoista',
      sv: 'Kommunernas och föreningarnas andelar i mötesplatserna',
      en: 'Shares of municipalities and associations in meeting places',
    },
    what: {
      fi: 'Kuka maksaa tilan, ohjaajan ja kahvin. Sama jako joka alueella.',
      sv: 'Vem som betalar lokal, ledare och kaffe. Samma fördelning i varje område.',
      en: 'Who pays for room, guide and coffee. The same division in every area.',
    },
    goal: 10,
    unsaidIn: 1,
  },
  {
    key: 'referral-family-counselling',
    kind: 'referral-practice',
    name: {
      fi: 'Perheneuvolaan ohjaaminen',
      sv: 'Att hänvisa till familjerådgivningen',
      en: 'Referring to family counselling',
    },
    what: {
      fi: 'Perhe voi ottaa itse yhteyttä. Työntekijä soittaa perheen kanssa, eikä lähetettä tarvita.',
      sv: 'Familjen kan själv ta kontakt. Arbetstagaren ringer tillsammans med familjen, och remiss behövs inte.',
      en: 'A family may turn to it by itself. A worker calls together with the family; no referral is needed.',
    },
    goal: 3,
  },
  {
    key: 'referral-psychiatry',
    kind: 'referral-practice',
    name: {
      fi: 'Lähetekäytäntö lastenpsykiatriaan',
      sv: 'Remisspraxis till barnpsykiatrin',
      en: 'Referral practice to child psychiatry',
    },
    what: {
      fi: 'Ennen lähetettä kysytään neuvoa konsultaatiosta. Vastaus tulee kolmessa arkipäivässä.',
      sv: 'Före remiss frågar man råd av konsultationen. Svaret kommer inom tre vardagar.',
      en: 'Before a referral one asks the consultation for advice. The answer comes in three working days.',
    },
    goal: 5,
    note: {
      fi: 'Erityistason yhteyshenkilö nimetty.',
      sv: 'Kontaktperson på specialnivå utsedd.',
      en: 'The contact of the special level is named.',
    },
  },
  {
    key: 'need-first-talk',
    kind: 'need-assessment',
    name: {
      fi: 'Palvelutarpeen arvioinnin ensimmäinen keskustelu',
      sv: 'Första samtalet i bedömningen av servicebehovet',
      en: 'First talk of the assessment of need',
    },
    what: {
      fi: 'Samat seitsemän elämänaluetta käydään läpi kaikkialla. Perhe näkee kirjauksen ennen tallentamista.',
      sv: 'Samma sju livsområden gås igenom överallt. Familjen ser anteckningen innan den sparas.',
      en: 'The same seven areas of life everywhere. The family sees what is written before it is kept.',
    },
    goal: 4,
  },
  {
    key: 'need-joint',
    kind: 'need-assessment',
    name: {
      fi: 'Yhteinen arviointi aikuisten palvelujen kanssa',
      sv: 'Gemensam bedömning med tjänsterna för vuxna',
      en: 'Joint assessment with services for adults',
    },
    what: {
      fi: 'Kun vanhempi saa päihde- tai mielenterveyspalvelua, lapsen tuen tarve arvioidaan samassa tapaamisessa.',
      sv: 'När en förälder får missbruks- eller mentalvård bedöms barnets behov av stöd vid samma möte.',
      en: 'When a parent gets substance or mental-health services, the child’s need is assessed in the same meeting.',
    },
    goal: null,
  },
]
