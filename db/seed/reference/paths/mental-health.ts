import { along, note, points, type ProductPath, start, step, t } from './shape.ts'

const near = 'near'
const basic = 'basic-level'

/**
 * When a child, a young person or a parent does not feel well in mind. Why, who coordinates, what is critical and what is wished are as
 * the county’s work said them; the steps are a proposal made from them, which a county makes its own.
 * @source R90–R98, ADR-0042
 */
export const mentalHealthPath: ProductPath = {
  key: 'mental-health',
  group: 'mental-health',
  content: {
    title: t(
      'Mielen hyvinvointi perheessä',
      'Psykiskt välbefinnande i familjen',
      'Mental health in the family',
    ),
    summary: t(
      'Perheelle, kun lapsen, nuoren tai vanhemman mieli on kuormittunut tai hän on sairastunut.',
      'För familjer när barnet, den unga eller föräldern mår psykiskt dåligt eller har insjuknat.',
      'For families when a child, a young person or a parent is under mental strain or has fallen ill.',
    ),
    why: points(
      t('Tarve on yleinen.', 'Behovet är allmänt.', 'The need is common.'),
      t(
        'Palveluissa on aukko sekä erityis- että perustasolla.',
        'Det finns ett glapp i tjänsterna både på special- och basnivå.',
        'There is a gap both at the special and at the basic level.',
      ),
      t('Apuun on päästävä oikeaan aikaan.', 'Hjälpen måste fås i rätt tid.', 'Access must be timely.'),
      t(
        'Lasten ja nuorten matalan kynnyksen palvelu puuttuu.',
        'Service med låg tröskel saknas för barn och unga.',
        'Low-threshold services for children and young people are missing.',
      ),
    ),
    coordinates: points(
      t(
        'Palveluohjauksen vastaanottaja, josta tulee oma työntekijä',
        'Servicehandledningens mottagare, som blir egen medarbetare',
        'The receiver in service guidance, who becomes the own worker',
      ),
      t(
        'Konsultaatioryhmä: lapset ja nuoret',
        'Konsultationsgrupp: barn och unga',
        'Consultation group: children and young people',
      ),
      t('Konsultaatioryhmä: aikuiset', 'Konsultationsgrupp: vuxna', 'Consultation group: adults'),
    ),
    criticalStage: 'assessment',
    critical: points(
      t('Oikean diagnoosin saaminen', 'Att få rätt diagnos', 'Getting the right diagnosis'),
      t(
        'Tietoa arjesta on tarpeeksi, erityisesti sijoitetuista lapsista.',
        'Det finns tillräckligt med information om vardagen, särskilt om placerade barn.',
        'There is enough information on daily life, especially of placed children.',
      ),
      t(
        'Oikeus mielenterveyspalveluun myös silloin, kun perhe on raskaissa palveluissa (lastensuojelu).',
        'Rätt till mentalvårdstjänster också när familjen har tunga tjänster (barnskydd).',
        'The right to mental-health services also while in heavy services (child welfare).',
      ),
    ),
    wishes: points(
      t(
        'Lasten ja nuorten matalan kynnyksen mielenterveyspalvelut',
        'Mentalvårdstjänster med låg tröskel för barn och unga',
        'Low-threshold mental-health services for children and young people',
      ),
      t(
        'Kokemusasiantuntijat ja vertaistuki',
        'Erfarenhetsexperter och kamratstöd',
        'Experts by experience and peer support',
      ),
      t(
        'Helposti, lähellä, ei luukulta luukulle',
        'Lätt, nära, inte från lucka till lucka',
        'Easy, near, not from hatch to hatch',
      ),
      t(
        'Kotiin tuotu ja jalkautuva apu',
        'Hjälp hem och uppsökande hjälp',
        'Help brought home, and outreach',
      ),
      t(
        'Lääkäri–hoitajaparin säännöllinen konsultaatio',
        'Regelbunden konsultation av läkare–skötarpar',
        'Regular consultation by a pair of doctor and nurse',
      ),
      t('Ryhmät lähellä', 'Grupper nära', 'Groups near'),
      t(
        'Tarpeeseen sopiva alkukartoitus',
        'En inledande kartläggning som passar behovet',
        'An initial survey that fits the need',
      ),
    ),
    lanes: [
      {
        key: near,
        name: t(
          'Perheen arki ja lähipalvelut',
          'Familjens vardag och närservice',
          'Daily life and near services',
        ),
      },
      {
        key: basic,
        name: t('Perhekeskus ja perustaso', 'Familjecenter och basnivå', 'Family centre and basic level'),
      },
      {
        key: 'specialised-care',
        name: t('Erikoissairaanhoito', 'Specialiserad sjukvård', 'Specialised care'),
      },
      { key: 'others', name: t('Muu verkosto', 'Övrigt nätverk', 'Other network') },
    ],
    steps: [
      start('home', near, t('Koti', 'Hemmet', 'Home')),
      start(
        'school',
        near,
        t('Koulu ja opiskeluhuolto', 'Skolan och studerandevården', 'School and student welfare'),
      ),
      start('clinic', near, t('Neuvola', 'Rådgivningen', 'Maternity and child clinic')),
      start(
        'placed',
        near,
        t('Sijaisperhe tai -koti', 'Fosterfamilj eller fosterhem', 'Foster family or home'),
      ),
      step({
        key: 'self-assessment',
        lane: near,
        column: 2,
        stage: 'contact',
        name: t('Oma arvio tilanteesta', 'Egen bedömning av läget', 'Own assessment of the situation'),
        actor: t('Perhe tai nuori itse', 'Familjen eller den unga själv', 'The family or the young person'),
        interface: t(
          'Vastaukset kulkevat mukana vain, jos perhe haluaa',
          'Svaren följer med bara om familjen vill',
          'The answers go along only if the family wishes',
        ),
        optional: true,
      }),
      step({
        key: 'same-day',
        lane: basic,
        column: 2,
        stage: 'contact',
        name: t('Yhteys samana päivänä', 'Kontakt samma dag', 'Contact on the same day'),
        actor: t(
          'Sote-keskus tai kouluterveydenhuolto',
          'Social- och hälsocentralen eller skolhälsovården',
          'Health centre or school health care',
        ),
        days: { least: 0, most: 0 },
        interface: t(
          'Mitä on kerrottu ja kuka soittaa seuraavaksi',
          'Vad som har berättats och vem som ringer härnäst',
          'What was told, and who calls next',
        ),
        metric: t(
          'Osuus, jolle arvio on tehty samana arkipäivänä',
          'Andel som bedömts samma vardag',
          'Share assessed on the same weekday',
        ),
        critical: true,
      }),
      step({
        key: 'near-assessment',
        lane: basic,
        column: 3,
        stage: 'assessment',
        name: t(
          'Arvio lähellä, koko perhe huomioiden',
          'Bedömning nära, med hela familjen i åtanke',
          'Assessment near, with the whole family in mind',
        ),
        actor: t(
          'Psykologi, psykiatrinen sairaanhoitaja tai perheneuvola',
          'Psykolog, psykiatrisk sjukskötare eller familjerådgivningen',
          'Psychologist, psychiatric nurse or family counselling',
        ),
        interface: t(
          'Arjen tieto kotoa, koulusta ja sijaishuollosta mukana arviossa',
          'Kunskap om vardagen från hem, skola och vård utom hemmet med i bedömningen',
          'What is known of daily life at home, school and in care is part of it',
        ),
        metric: t(
          'Päiviä yhteydenotosta arvioon',
          'Dagar från kontakt till bedömning',
          'Days from contact to assessment',
        ),
        critical: true,
      }),
      step({
        key: 'consultation',
        lane: basic,
        column: 4,
        stage: 'assessment',
        name: t('Konsultaatioryhmä', 'Konsultationsgrupp', 'Consultation group'),
        actor: t(
          'Lasten ja nuorten tai aikuisten konsultaatioryhmä',
          'Konsultationsgruppen för barn och unga eller för vuxna',
          'The group for children and young people, or for adults',
        ),
        interface: t(
          'Neuvo tulee omalle työntekijälle, perhe ei siirry',
          'Rådet kommer till den egna medarbetaren, familjen flyttas inte',
          'Advice comes to the own worker; the family is not moved',
        ),
        optional: true,
      }),
      step({
        key: 'children-talk',
        lane: near,
        column: 4,
        stage: 'plan',
        name: t(
          'Lapset puheeksi, kun vanhempi on sairastunut',
          'Föra barnen på tal när föräldern har insjuknat',
          'Talking about the children when a parent is ill',
        ),
        actor: t(
          'Vanhemman hoitava työntekijä yhdessä lapsen lähityöntekijän kanssa',
          'Förälderns vårdande medarbetare tillsammans med barnets närmaste medarbetare',
          'The parent’s worker together with the child’s closest worker',
        ),
        optional: true,
      }),
      step({
        key: 'plan',
        lane: basic,
        column: 5,
        stage: 'plan',
        name: t('Yksi suunnitelma', 'En plan', 'One plan'),
        actor: t('Oma työntekijä ja perhe', 'Egen medarbetare och familjen', 'The own worker and the family'),
        interface: t(
          'Sosiaalityö, perusterveydenhuolto ja erikoissairaanhoito samassa suunnitelmassa',
          'Socialarbete, primärvård och specialiserad sjukvård i samma plan',
          'Social work, primary and specialised care in the same plan',
        ),
      }),
      step({
        key: 'short-treatment',
        lane: basic,
        column: 6,
        stage: 'help',
        name: t(
          'Lyhyt terapia tai muu määrämuotoinen tuki',
          'Korttidsterapi eller annat strukturerat stöd',
          'Short therapy or other structured support',
        ),
        actor: t(
          'Perustason mielenterveyspalvelu tai opiskeluhuolto',
          'Basnivåns mentalvård eller studerandevården',
          'Mental-health services at the basic level, or student welfare',
        ),
        days: { least: 0, most: 28 },
        interface: t(
          'Alle 23-vuotiaan määräaika alkaa, kun tarve on todettu',
          'För den som är under 23 börjar tidsfristen när behovet har konstaterats',
          'For those under 23 the limit runs from the day the need was found',
        ),
        metric: t(
          'Osuus, jolla hoito alkoi 28 päivässä',
          'Andel vars vård började inom 28 dagar',
          'Share whose treatment began within 28 days',
        ),
        critical: true,
      }),
      step({
        key: 'specialised',
        lane: 'specialised-care',
        column: 6,
        stage: 'help',
        name: t(
          'Lasten-, nuoriso- tai aikuispsykiatria',
          'Barn-, ungdoms- eller vuxenpsykiatri',
          'Child, youth or adult psychiatry',
        ),
        actor: t('Psykiatrian poliklinikka', 'Psykiatriska polikliniken', 'Psychiatric out-patient clinic'),
        interface: t(
          'Lähete, ja paluu perustasolle saattaen',
          'Remiss, och trygg övergång tillbaka till basnivån',
          'A referral, and a warm hand-over back to the basic level',
        ),
        metric: t(
          'Lähetteestä ensimmäiseen käyntiin',
          'Från remiss till första besök',
          'From referral to first visit',
        ),
        optional: true,
      }),
      step({
        key: 'peers',
        lane: 'others',
        column: 6,
        stage: 'help',
        name: t(
          'Vertaistuki, ryhmä tai kohtaamispaikka',
          'Kamratstöd, grupp eller mötesplats',
          'Peer support, a group or a meeting place',
        ),
        actor: t(
          'Järjestöt ja kohtaamispaikat',
          'Föreningar och mötesplatser',
          'Associations and meeting places',
        ),
        optional: true,
      }),
      step({
        key: 'follow-up',
        lane: basic,
        column: 7,
        stage: 'follow-up',
        name: t(
          'Seuranta ja nopea paluu',
          'Uppföljning och snabb väg tillbaka',
          'Follow-up and a quick way back',
        ),
        actor: t('Oma työntekijä', 'Egen medarbetare', 'The own worker'),
        interface: t(
          'Sovittu merkki, jolla apuun pääsee takaisin ilman uutta lähetettä',
          'Ett avtalat tecken som ger hjälp på nytt utan ny remiss',
          'An agreed sign that opens help again without a new referral',
        ),
      }),
      step({
        key: 'strength',
        lane: near,
        kind: 'goal',
        column: 8,
        stage: 'follow-up',
        name: t('Voimia arkeen', 'Kraft i vardagen', 'Strength for daily life'),
      }),
    ],
    arrows: along(
      ['home', 'self-assessment', 'near-assessment'],
      ['home', 'same-day'],
      ['school', 'same-day'],
      ['clinic', 'same-day'],
      [
        'placed',
        'same-day',
        'near-assessment',
        'consultation',
        'plan',
        'short-treatment',
        'follow-up',
        'strength',
      ],
      ['near-assessment', 'plan', 'specialised', 'follow-up'],
      ['plan', 'peers'],
    ),
    stages: [
      note('contact', {
        joint: points(
          t(
            'Kohtaamispaikoissa on tietoa mielenterveyspalveluista.',
            'Mötesplatserna har information om mentalvårdstjänster.',
            'Meeting places have information on mental-health services.',
          ),
          t('Lähipalvelu', 'Närservice', 'A near service'),
        ),
        digital: points(
          t('Sovellukset ja chatit', 'Appar och chattar', 'Apps and chats'),
          t(
            'Oman tilanteen itsearviointi',
            'Självskattning av den egna situationen',
            'Self-assessment of one’s own situation',
          ),
        ),
      }),
      note('assessment', {
        joint: points(
          t(
            'Arviointi on lähtökohtaisesti lähipalvelu; kontakti voi olla jo olemassa.',
            'Bedömningen är i princip närservice; kontakten kan redan finnas.',
            'The assessment is in principle a near service; there may be a contact already.',
          ),
          t(
            'Hyvin järjestetyt konsultaatioryhmät',
            'Välordnade konsultationsgrupper',
            'Well-organised consultation groups',
          ),
        ),
      }),
      note('plan', {
        joint: points(
          t(
            'Sosiaalipalvelujen, perusterveydenhuollon ja erikoissairaanhoidon yhteistyö',
            'Samarbete mellan socialservice, primärvård och specialiserad sjukvård',
            'Cooperation of social services, primary and specialised care',
          ),
          t(
            'Koko perhe huomioidaan, jos joku sairastuu: yhtenäinen malli',
            'Hela familjen beaktas om någon insjuknar: en enhetlig modell',
            'The whole family is considered if a member is ill: a uniform model',
          ),
        ),
      }),
      note('help', {
        joint: points(
          t(
            'Yhtenäiset prosessit paikallisesti, rakennetta katsotaan hyvinvointialueen tasolla',
            'Enhetliga processer lokalt, strukturen ses på välfärdsområdets nivå',
            'Uniform processes locally, the structure viewed at county level',
          ),
          t('Tiimityö', 'Teamarbete', 'Team work'),
        ),
      }),
      note('follow-up', {
        joint: points(
          t(
            'Kilpailutus, perheiden osallisuus, mittarit ja kuvaus',
            'Konkurrensutsättning, familjernas delaktighet, mätare och beskrivning',
            'Tendering, participation of families, metrics and description',
          ),
          t('Työnohjaus', 'Arbetshandledning', 'Supervision'),
        ),
      }),
    ],
  },
}
