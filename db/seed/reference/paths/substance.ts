import { along, note, points, type ProductPath, start, step, t } from './shape.ts'

const near = 'near'
const centre = 'family-centre'
const care = 'substance-services'

/**
 * A family in which somebody’s use of alcohol or drugs worries. Why, who coordinates, what is critical and what is wished are as the
 * county’s work said them; the steps are a proposal made from them, which a county makes its own.
 * @source R90–R98
 */
export const substancePath: ProductPath = {
  key: 'substance',
  group: 'substance',
  content: {
    title: t('Päihteet perheessä', 'Rusmedel i familjen', 'Alcohol or drugs in the family'),
    summary: t(
      'Perheelle, kun vanhemman, nuoren tai odottavan äidin päihteiden käyttö huolettaa.',
      'För familjer när en förälders, en ungs eller en gravids bruk av rusmedel oroar.',
      'For families when the use of alcohol or drugs by a parent, a young person or an expecting mother worries.',
    ),
    why: points(
      t(
        'Syy ja seuraus eivät erotu: perhettä siirretään paikasta toiseen.',
        'Orsak och verkan går inte att skilja åt: familjen bollas vidare.',
        'Cause and effect cannot be told apart, so the family is bounced.',
      ),
      t(
        'Alaikäisille ei ole riippuvuuksien palveluja.',
        'För minderåriga saknas beroendetjänster.',
        'There are no services for addictions of under-age people.',
      ),
      t(
        'Salaaminen ja pelko: työntekijän on käytettävä aikaa.',
        'Hemlighållande och rädsla: medarbetaren måste ta sig tid.',
        'Hiding and fear: the worker must take time.',
      ),
      t(
        'Hoitosuhde on, mutta koko perhettä ei ole kartoitettu.',
        'Det finns en vårdkontakt, men hela familjen är inte kartlagd.',
        'There is a care contact, but the whole family has not been mapped.',
      ),
      t(
        'Ongelmat kasaantuvat, kustannukset kasvavat.',
        'Problemen hopar sig och kostnaderna växer.',
        'Problems pile up and costs grow.',
      ),
      t('Terveysriskit ja väkivallan uhka', 'Hälsorisker och risk för våld', 'Risks to health, and violence'),
    ),
    coordinates: points(
      t(
        'Palveluohjauksen vastaanottaja, josta tulee oma työntekijä',
        'Servicehandledningens mottagare, som blir egen medarbetare',
        'The receiver in service guidance, who becomes the own worker',
      ),
      t(
        'Päihdetyöntekijä, jolla on erityisosaaminen',
        'En rusmedelsarbetare med specialkunskap',
        'A substance worker with the special skill',
      ),
      t(
        'Monialainen konsultoiva tiimi',
        'Ett sektorsövergripande konsulterande team',
        'A multi-disciplinary consulting team',
      ),
      t('Sosiaalityö', 'Socialarbetet', 'Social work'),
      t(
        'Se, joka tunnistaa ongelman, on avainasemassa.',
        'Den som identifierar problemet har en nyckelroll.',
        'Whoever recognises the problem is key.',
      ),
    ),
    criticalStage: 'assessment',
    critical: points(
      t('Koko perhe otetaan huomioon.', 'Hela familjen beaktas.', 'The whole family is taken into account.'),
      t(
        'Suunnitelmallisuus ja sovittu yhteinen vastuu',
        'Planmässighet och ett överenskommet gemensamt ansvar',
        'Planfulness, and an agreed shared responsibility',
      ),
      t('Palvelujen saatavuus', 'Tillgången till tjänster', 'Availability of services'),
      t('Tunnistaminen', 'Identifiering', 'Recognising'),
      t(
        'Lasten ja nuorten päihdepalvelut puuttuvat.',
        'Rusmedelstjänster för barn och unga saknas.',
        'Substance services for children and young people are missing.',
      ),
      t('Motivointi', 'Motivering', 'Motivating'),
      t(
        'Pitkä tuki sopii huonosti tapaan, jolla palveluja nyt tuotetaan.',
        'Långvarigt stöd passar dåligt med hur tjänster produceras i dag.',
        'Long support does not suit the way services are produced today.',
      ),
    ),
    wishes: points(
      t(
        'Kokemusasiantuntijat ja vertaistuki',
        'Erfarenhetsexperter och kamratstöd',
        'Experts by experience and peer support',
      ),
      t(
        'Organisaatio, jota perheen tarve ohjaa',
        'En organisation som styrs av familjens behov',
        'An organisation led by what the family needs',
      ),
      t(
        'Koko perhe mukana arviossa, päätöksessä ja avussa',
        'Hela familjen med i bedömning, beslut och hjälp',
        'The whole family in the assessment, the decision and the help',
      ),
      t(
        'Matalan kynnyksen nopea palvelu',
        'Snabb service med låg tröskel',
        'A quick service with a low threshold',
      ),
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
        key: centre,
        name: t(
          'Perhekeskus ja sosiaalityö',
          'Familjecenter och socialarbete',
          'Family centre and social work',
        ),
      },
      { key: care, name: t('Päihdepalvelut', 'Alkohol- och drogtjänster', 'Substance services') },
      {
        key: 'specialised-care',
        name: t('Erikoissairaanhoito', 'Specialiserad sjukvård', 'Specialised care'),
      },
      {
        key: 'others',
        name: t('Vertaiset ja muu verkosto', 'Kamrater och övrigt nätverk', 'Peers and other network'),
      },
    ],
    steps: [
      start('home', near, t('Koti', 'Hemmet', 'Home')),
      start('clinic', near, t('Neuvola', 'Rådgivningen', 'Maternity and child clinic')),
      start(
        'school',
        near,
        t('Koulu ja opiskeluhuolto', 'Skolan och studerandevården', 'School and student welfare'),
      ),
      start('acute', near, t('Päivystys', 'Jouren', 'Emergency services')),
      step({
        key: 'raise',
        lane: near,
        column: 2,
        stage: 'contact',
        name: t('Puheeksi otto ja kuuntelu', 'Ta upp saken och lyssna', 'Raising it and listening'),
        actor: t(
          'Kuka tahansa, joka huolen huomaa; aikaa varataan',
          'Vem som helst som märker oron; tid avsätts',
          'Whoever notices the worry; time is set aside',
        ),
        interface: t(
          'Perheen lupa yhteydenottoon ja se, mikä perhettä pelottaa',
          'Familjens lov att ta kontakt, och vad familjen är rädd för',
          'The family’s permission to make contact, and what the family is afraid of',
        ),
        metric: t(
          'Puheeksi ottoja ja niistä yhteydenottoon johtaneita',
          'Samtal där saken togs upp, och hur många som ledde till kontakt',
          'How often it was raised, and how often contact followed',
        ),
        critical: true,
      }),
      step({
        key: 'own-worker',
        lane: centre,
        column: 3,
        stage: 'contact',
        name: t(
          'Vastaanottaja jää omaksi työntekijäksi',
          'Mottagaren stannar som egen medarbetare',
          'The receiver stays as own worker',
        ),
        actor: t('Palveluohjaaja', 'Servicehandledare', 'Service guide'),
        interface: t(
          'Ensimmäinen yhteydenotto ja alkukartoitus samalle ihmiselle',
          'Första kontakten och den inledande kartläggningen till samma människa',
          'First contact and initial survey to the same person',
        ),
        metric: t(
          'Kuinka moni kertoo asiansa vain kerran',
          'Hur många som berättar sin sak bara en gång',
          'How many tell their story only once',
        ),
      }),
      step({
        key: 'whole-family',
        lane: centre,
        column: 4,
        stage: 'assessment',
        name: t(
          'Koko perheen tilannearvio, lapsen näkemys mukana',
          'Bedömning av hela familjens situation, med barnets syn',
          'Assessment of the whole family, with the child’s view',
        ),
        actor: t(
          'Sosiaalityö ja päihdetyöntekijä yhdessä',
          'Socialarbetet och rusmedelsarbetaren tillsammans',
          'Social work and the substance worker together',
        ),
        interface: t(
          'Yhteinen arvio, ei erillistä aikuisen ja lapsen arviota',
          'En gemensam bedömning, inte skilda för vuxen och barn',
          'One assessment, not one for the adult and another for the child',
        ),
        metric: t(
          'Osuus arvioista, joissa jokaista lasta on kuultu',
          'Andel bedömningar där varje barn har hörts',
          'Share of assessments in which every child was heard',
        ),
        critical: true,
      }),
      step({
        key: 'shared-plan',
        lane: centre,
        column: 5,
        stage: 'plan',
        name: t(
          'Yhteinen suunnitelma ja sovittu vastuu',
          'Gemensam plan och överenskommet ansvar',
          'One plan and agreed responsibility',
        ),
        actor: t(
          'Vastuutyöntekijä ja perhe, muut mukana verkostoneuvottelussa',
          'Ansvarig medarbetare och familjen, andra med på nätverksmötet',
          'The responsible worker and the family, others in the network meeting',
        ),
        interface: t(
          'Kuka tekee mitä ja mihin mennessä; kuka vastaa, kun hoito katkeaa',
          'Vem gör vad och när; vem som ansvarar om vården avbryts',
          'Who does what by when; who answers if care breaks off',
        ),
        critical: true,
      }),
      step({
        key: 'family-work',
        lane: centre,
        column: 6,
        stage: 'help',
        name: t('Perhetyö ja tuki kotiin', 'Familjearbete och stöd hem', 'Family work and support at home'),
        actor: t('Perhetyöntekijä', 'Familjearbetare', 'Family worker'),
        optional: true,
      }),
      step({
        key: 'quick-help',
        lane: care,
        column: 3,
        stage: 'contact',
        name: t(
          'Nopea pääsy päihdetyöntekijälle',
          'Snabbt till en rusmedelsarbetare',
          'Quickly to a substance worker',
        ),
        actor: t('Päihdetyöntekijä', 'Rusmedelsarbetare', 'Substance worker'),
        interface: t(
          'Ajan voi saada myös digitaalisesti ja ilman lähetettä',
          'Tid kan fås också digitalt och utan remiss',
          'A time can be had digitally too, and without a referral',
        ),
        metric: t(
          'Odotus ensimmäiseen tapaamiseen',
          'Väntan på det första mötet',
          'Wait for the first meeting',
        ),
        critical: true,
      }),
      step({
        key: 'out-patient',
        lane: care,
        column: 6,
        stage: 'help',
        name: t(
          'Avohoito ja kuntoutus',
          'Öppenvård och rehabilitering',
          'Out-patient care and rehabilitation',
        ),
        actor: t('Päihdepalvelut', 'Alkohol- och drogtjänsterna', 'Substance services'),
        metric: t(
          'Kuinka moni jatkaa kolmen kuukauden jälkeen',
          'Hur många som fortsätter efter tre månader',
          'How many go on after three months',
        ),
      }),
      step({
        key: 'detox',
        lane: care,
        column: 5,
        stage: 'help',
        name: t('Laitosvieroitus', 'Avgiftning på institution', 'Institutional detox'),
        actor: t('Vieroitusyksikkö', 'Avgiftningsenhet', 'Detox unit'),
        interface: t(
          'Kuka on lasten kanssa hoidon ajan, ja kuka odottaa kotiutuessa',
          'Vem som är med barnen under vården, och vem som väntar vid hemkomsten',
          'Who is with the children meanwhile, and who waits on the way home',
        ),
        optional: true,
      }),
      step({
        key: 'hal-clinic',
        lane: 'specialised-care',
        column: 4,
        stage: 'help',
        name: t(
          'HAL-raskauden seuranta äitiyspoliklinikalla',
          'Uppföljning av graviditeten på HAL-polikliniken',
          'Follow-up of the pregnancy at the HAL clinic',
        ),
        actor: t('Äitiyspoliklinikka', 'Mödrapolikliniken', 'Maternity out-patient clinic'),
        interface: t(
          'Tuki jatkuu synnytyksen jälkeen: saattaen siirto perhekeskukseen',
          'Stödet fortsätter efter förlossningen: trygg övergång till familjecentret',
          'Support goes on after birth: a warm hand-over to the family centre',
        ),
        optional: true,
      }),
      step({
        key: 'peers',
        lane: 'others',
        column: 5,
        stage: 'help',
        name: t(
          'Vertaistuki ja kokemusasiantuntija',
          'Kamratstöd och erfarenhetsexpert',
          'Peer support and an expert by experience',
        ),
        actor: t('Järjestöt ja seurakunnat', 'Föreningar och församlingar', 'Associations and parishes'),
        optional: true,
      }),
      step({
        key: 'follow-up',
        lane: centre,
        column: 7,
        stage: 'follow-up',
        name: t(
          'Pitkä seuranta ja sovittu paluu',
          'Lång uppföljning och ett avtalat återvändande',
          'Long follow-up and an agreed way back',
        ),
        actor: t('Vastuutyöntekijä', 'Ansvarig medarbetare', 'The responsible worker'),
        interface: t(
          'Mihin otetaan yhteyttä, jos käyttö alkaa uudestaan',
          'Vart man tar kontakt om bruket börjar på nytt',
          'Whom to contact if the use begins again',
        ),
        metric: t(
          'Seuranta toteutui sovittuna päivänä',
          'Uppföljningen skedde den avtalade dagen',
          'The follow-up took place on the agreed day',
        ),
      }),
      step({
        key: 'safe-days',
        lane: near,
        kind: 'goal',
        column: 8,
        stage: 'follow-up',
        name: t('Turvallinen arki lapselle', 'En trygg vardag för barnet', 'Safe days for the child'),
      }),
    ],
    arrows: along(
      ['home', 'raise'],
      ['clinic', 'raise'],
      ['school', 'raise'],
      [
        'acute',
        'raise',
        'own-worker',
        'whole-family',
        'shared-plan',
        'family-work',
        'follow-up',
        'safe-days',
      ],
      ['raise', 'quick-help', 'whole-family'],
      ['shared-plan', 'out-patient', 'follow-up'],
    ),
    stages: [
      note('contact', {
        joint: points(
          t('Ohjaus ja neuvonta', 'Handledning och rådgivning', 'Guidance and advice'),
          t('Yhtenäinen lähetekäytäntö', 'Enhetlig remisspraxis', 'A uniform referral practice'),
          t('Jalkautuva työ', 'Uppsökande arbete', 'Outreach'),
        ),
        digital: points(
          t('Yhteinen sivusto', 'En gemensam webbplats', 'A common site'),
          t(
            'Matalan kynnyksen digitaalinen yhteydenotto ja palveluun pääsy',
            'Digital kontakt och ingång med låg tröskel',
            'Low-threshold digital contact and entry',
          ),
        ),
      }),
      note('assessment', {
        joint: points(
          t(
            'Yhtenäinen palvelutarpeen arviointi',
            'Enhetlig bedömning av servicebehovet',
            'Uniform assessment of the need',
          ),
        ),
        digital: points(t('Hybridikonsultaatiot', 'Hybridkonsultationer', 'Hybrid consultations')),
      }),
      note('plan', {
        joint: points(
          t('Oikeiden kumppanien löytäminen', 'Att hitta de rätta parterna', 'Finding the right partners'),
        ),
      }),
      note('help', {
        joint: points(
          t(
            'Laitoshoidon, avohoidon ja lastensuojelun yhteistyö yhtenäiseksi',
            'Enhetligt samarbete mellan institutionsvård, öppenvård och barnskydd',
            'Cooperation of institutional care, out-patient care and child welfare made uniform',
          ),
          t(
            'HAL-äidit ja perheet synnytyksen jälkeen',
            'HAL-mödrar och familjer efter förlossningen',
            'Mothers of the HAL clinic and families after birth',
          ),
          t(
            'Puuttuvat palvelut: varhainen tuki, laitosvieroitus ja nuorten päihdepalvelut',
            'Tjänster som saknas: tidigt stöd, avgiftning och rusmedelstjänster för unga',
            'Services to be created: early intervention, institutional detox and services for young people',
          ),
          t(
            'HAL-neuvola keskitetään äitiyspoliklinikalle.',
            'HAL-rådgivningen centraliseras till mödrapolikliniken.',
            'The HAL clinic is centralised to the maternity out-patient clinic.',
          ),
        ),
        digital: points(
          t(
            'Matalan kynnyksen digitaalinen apu',
            'Digital hjälp med låg tröskel',
            'Low-threshold digital help',
          ),
        ),
      }),
      note('follow-up', {
        joint: points(
          t(
            'Yhtenäiset mittarit: hinnat, kohdentuminen',
            'Enhetliga mätare: priser, inriktning',
            'Uniform metrics: prices, targeting',
          ),
          t(
            'Selkeä kuvaus, ja perheet mukana kilpailutuksessa',
            'En tydlig beskrivning, och familjer med vid konkurrensutsättning',
            'A clear description, and families along in tendering',
          ),
        ),
      }),
    ],
  },
}
