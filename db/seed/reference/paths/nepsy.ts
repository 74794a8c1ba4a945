import { along, note, points, type ProductPath, start, step, t } from './shape.ts'

const home = 'surroundings'
const center = 'health-centre'

/**
 * A child or young person who cannot concentrate: lanes and steps as they were drawn in the county’s work. The drawing shows no
 * durations, and its arrows between the lanes are not known: a county draws its own.
 * @source R90–R104
 */
export const nepsyPath: ProductPath = {
  key: 'nepsy',
  group: 'nepsy',
  content: {
    title: t(
      'Keskittymätön lapsi tai nuori (nepsy)',
      'Barn eller ung med koncentrationssvårigheter (neuropsykiatrisk stig)',
      'A child or young person who cannot concentrate (neuropsychiatric path)',
    ),
    summary: t(
      'Lapselle, nuorelle ja perheelle, kun keskittyminen, tarkkaavuus tai toiminnan ohjaus vaikeuttaa arkea.',
      'För barn, unga och familjer när koncentration, uppmärksamhet eller självstyrning gör vardagen svår.',
      'For children, young people and families when concentration, attention or self-direction makes daily life hard.',
    ),
    why: points(
      t(
        'Tarpeita ja toimijoita on monta yhtä aikaa.',
        'Behoven och aktörerna är många på samma gång.',
        'There are many needs and many actors at once.',
      ),
      t(
        'Nepsy-lapsella on usein nepsy-vanhempi.',
        'Ett barn med neuropsykiatriska svårigheter har ofta en förälder med samma svårigheter.',
        'A child with neuropsychiatric difficulties often has a parent who has them too.',
      ),
      t(
        'Palveluja ei ole sovitettu perheen tilanteeseen.',
        'Tjänsterna är inte anpassade till familjens situation.',
        'Services are not fitted to the family.',
      ),
      t(
        'Oikeaan aikaan tehty diagnoosi on vaikea saada.',
        'Det är svårt att få en diagnos i rätt tid.',
        'A timely diagnosis is hard to get.',
      ),
      t(
        'Perhe kulkee luukulta luukulle, ja pulmat kasaantuvat.',
        'Familjen skickas från lucka till lucka och problemen hopar sig.',
        'The family goes from hatch to hatch and problems pile up.',
      ),
      t(
        'On epäselvää, kuka vastaa: terveydenhuollossa on väliinputoamisen paikka.',
        'Det är oklart vem som ansvarar: inom hälso- och sjukvården finns ett glapp.',
        'It is unclear who is responsible: there is a gap in health services.',
      ),
      t(
        'Myöhäinen tuki kasvattaa tarpeita.',
        'Sent stöd gör behoven större.',
        'Late support makes the needs grow.',
      ),
      t(
        'Ovatko palvelut oikeita, ja osataanko niihin ohjata?',
        'Är tjänsterna de rätta, och kan man hänvisa till dem?',
        'Are the services the right ones, and can people guide to them?',
      ),
    ),
    coordinates: points(
      t(
        'Palveluohjauksen vastaanottaja, josta tulee oma työntekijä',
        'Servicehandledningens mottagare, som blir egen medarbetare',
        'The receiver in service guidance, who becomes the own worker',
      ),
      t(
        'Monialainen nepsy-tiimi: oma työntekijä vastaa kokonaisuudesta',
        'Ett sektorsövergripande nepsy-team: den egna medarbetaren ansvarar för helheten',
        'A multi-disciplinary neuropsychiatric team: the own worker coordinates',
      ),
      t(
        'Kun tilanne selviää vähitellen: perheen lähin työntekijä, esimerkiksi neuvolan terveydenhoitaja',
        'När situationen klarnar så småningom: den medarbetare som står familjen närmast, till exempel hälsovårdaren på rådgivningen',
        'When the situation shows only little by little: the family’s closest worker, such as the child-clinic nurse',
      ),
    ),
    criticalStage: 'contact',
    critical: points(
      t(
        'Vastaanottaja ymmärtää tehtävänsä, ei siirrä eteenpäin eikä jätä yksin, vastaa kokonaisuudesta ja saa siihen tukea.',
        'Mottagaren förstår sin roll, skickar inte vidare och lämnar inte ensam, ansvarar för helheten och får stöd för det.',
        'The receiver understands the role, does not pass on or leave alone, coordinates, and is supported.',
      ),
      t(
        'Tunnistaminen ja diagnosointi: oikeaa tietoa on tarpeeksi.',
        'Identifiering och diagnostik: rätt information finns i tillräcklig mängd.',
        'Recognising and diagnosing: there is enough of the right information.',
      ),
      t('Palveluun pääsy', 'Att komma in i tjänsterna', 'Getting in'),
      t('Kokonaisuutta ei koordinoida.', 'Helheten samordnas inte.', 'Nobody coordinates the whole.'),
      t('Jalkautuva työ on heikkoa.', 'Det uppsökande arbetet är svagt.', 'Outreach is weak.'),
    ),
    wishes: points(
      t(
        'Tarpeeseen sopiva alkukartoitus',
        'En inledande kartläggning som passar behovet',
        'An initial survey that fits the need',
      ),
      t(
        'Yhtenäiset maksut ja talousprosessit',
        'Enhetliga avgifter och ekonomiprocesser',
        'Uniform fees and finance processes',
      ),
      t('Yhtenäiset lomakkeet', 'Enhetliga blanketter', 'Uniform forms'),
      t(
        'Hyvinvointialueen koordinoima koulutus',
        'Utbildning som välfärdsområdet samordnar',
        'Training coordinated by the county',
      ),
      t('Työntekijäpankki', 'Personalpool', 'A pool of workers'),
    ),
    lanes: [
      {
        key: home,
        name: t(
          'Lapsen/nuoren oma elinympäristö',
          'Barnets/den ungas egen livsmiljö',
          'The child’s or young person’s own surroundings',
        ),
      },
      {
        key: center,
        name: t('Sote-keskus', 'Social- och hälsocentral', 'Health and social services centre'),
      },
      {
        key: 'specialised-care',
        name: t('Erikoissairaanhoito', 'Specialiserad sjukvård', 'Specialised care'),
      },
      { key: 'others', name: t('Muu verkosto', 'Övrigt nätverk', 'Other network') },
    ],
    steps: [
      step({
        key: 'light-support',
        lane: home,
        kind: 'along',
        column: 2,
        until: 5,
        stage: 'help',
        name: t('Kevyet tukitoimet', 'Lätta stödåtgärder', 'Light support'),
        actor: t(
          'Neuvola, varhaiskasvatus, koulu ja perhekeskus',
          'Rådgivningen, småbarnspedagogiken, skolan och familjecentret',
          'Child clinic, early education, school and family centre',
        ),
      }),
      start('home', home, t('Koti', 'Hemmet', 'Home')),
      start('child-clinic', home, t('Neuvola', 'Rådgivningen', 'Child clinic')),
      start('early-education', home, t('Varhaiskasvatus', 'Småbarnspedagogiken', 'Early education')),
      start('school', home, t('Koulu', 'Skolan', 'School')),
      step({
        key: 'recognise',
        lane: home,
        column: 2,
        stage: 'contact',
        name: t('Palvelutarpeen tunnistaminen', 'Identifiering av servicebehovet', 'Recognising the need'),
        actor: t(
          'Terveydenhoitaja, opettaja tai varhaiskasvatuksen erityisopettaja',
          'Hälsovårdare, lärare eller speciallärare inom småbarnspedagogiken',
          'Public health nurse, teacher or special teacher in early education',
        ),
        interface: t(
          'Vanhempien piirrekysely ja havainnot arjesta vastaanottajalle',
          'Föräldrarnas enkät om barnets drag och iakttagelser från vardagen till mottagaren',
          'The parents’ trait survey and what is seen in daily life, to the receiver',
        ),
        metric: t(
          'Päiviä ensimmäisestä huolesta alkukartoitukseen',
          'Dagar från den första oron till den inledande kartläggningen',
          'Days from the first worry to the initial survey',
        ),
        critical: true,
      }),
      step({
        key: 'guide',
        lane: home,
        column: 3,
        stage: 'contact',
        name: t('Palveluihin ohjaaminen', 'Hänvisning till tjänster', 'Guiding to services'),
        actor: t(
          'Palveluohjauksen vastaanottaja, josta tulee oma työntekijä',
          'Servicehandledningens mottagare, som blir egen medarbetare',
          'The receiver in service guidance, who becomes the own worker',
        ),
        interface: t(
          'Yhteystiedot, alkukartoitus ja perheen omat sanat omalle työntekijälle',
          'Kontaktuppgifter, inledande kartläggning och familjens egna ord till den egna medarbetaren',
          'Contacts, the initial survey and the family’s own words, to the own worker',
        ),
        metric: t(
          'Osuus, jolla on nimetty työntekijä viikon kuluessa',
          'Andel som har en namngiven medarbetare inom en vecka',
          'Share with a named worker within a week',
        ),
        critical: true,
      }),
      step({
        key: 'joint-assessment',
        lane: home,
        column: 4,
        stage: 'assessment',
        name: t(
          'Moniammatillinen arvio / Verkostoneuvottelu',
          'Multiprofessionell bedömning / Nätverksmöte',
          'Multi-professional assessment / Network meeting',
        ),
        actor: t(
          'Vastuutyöntekijä, perhe ja ne, jotka lapsen arjessa ovat',
          'Ansvarig medarbetare, familjen och de som finns i barnets vardag',
          'The responsible worker, the family, and those in the child’s daily life',
        ),
        interface: t(
          'Yhteinen arvio ja sovitut asiat suunnitelmaan',
          'Den gemensamma bedömningen och det överenskomna till planen',
          'The common assessment and what was agreed, to the plan',
        ),
        metric: t(
          'Osuus arvioista, joissa perhe on ollut läsnä',
          'Andel bedömningar där familjen har varit närvarande',
          'Share of assessments with the family present',
        ),
      }),
      step({
        key: 'pedagogical-support',
        lane: home,
        column: 5,
        stage: 'help',
        name: t(
          'Pedagoginen tuki (varhaiskasvatus, esi- ja perusopetus, ammatillinen oppilaitos)',
          'Pedagogiskt stöd (småbarnspedagogik, förskola och grundläggande utbildning, yrkesläroanstalt)',
          'Pedagogical support (early education, pre-primary and basic education, vocational school)',
        ),
        actor: t(
          'Opettaja, erityisopettaja ja opiskeluhuolto',
          'Lärare, speciallärare och elev- och studerandevården',
          'Teacher, special teacher and student welfare',
        ),
        interface: t(
          'Mitä tukea lapsi saa oppimiseen, myös suunnitelmassa',
          'Vilket stöd barnet får för lärandet, också i planen',
          'What support for learning the child gets, also in the plan',
        ),
      }),
      step({
        key: 'smooth-days',
        lane: home,
        kind: 'goal',
        column: 6,
        stage: 'follow-up',
        name: t('Sujuva arki', 'En fungerande vardag', 'Daily life that runs well'),
        metric: t(
          'Perheen oma arvio tavoitteista (−2…+2)',
          'Familjens egen bedömning av målen (−2…+2)',
          'The family’s own rating of its goals (−2…+2)',
        ),
      }),
      step({
        key: 'basic-tests',
        lane: center,
        column: 3,
        stage: 'assessment',
        name: t(
          'Perustasolla tehtävät diagnostiset tutkimukset',
          'Diagnostiska undersökningar på basnivå',
          'Diagnostic tests at the basic level',
        ),
        actor: t(
          'Lääkäri, psykologi ja terapeutit perustasolla',
          'Läkare, psykolog och terapeuter på basnivå',
          'Doctor, psychologist and therapists at the basic level',
        ),
        interface: t(
          'Tutkimusten tulokset perheelle ja omalle työntekijälle',
          'Undersökningarnas resultat till familjen och den egna medarbetaren',
          'The results, to the family and the own worker',
        ),
        metric: t(
          'Odotus pyynnöstä ensimmäiseen tutkimukseen',
          'Väntan från begäran till den första undersökningen',
          'Wait from the request to the first test',
        ),
        critical: true,
      }),
      step({
        key: 'care-plan',
        lane: center,
        column: 4,
        stage: 'plan',
        name: t('Yksilöllinen hoitosuunnitelma', 'Individuell vårdplan', 'Individual care plan'),
        actor: t(
          'Hoitava lääkäri ja oma työntekijä yhdessä perheen kanssa',
          'Behandlande läkare och egen medarbetare tillsammans med familjen',
          'The doctor and the own worker together with the family',
        ),
        interface: t(
          'Hoitosuunnitelma osaksi yhtä yhteistä suunnitelmaa',
          'Vårdplanen blir en del av den enda gemensamma planen',
          'The care plan becomes part of the one common plan',
        ),
      }),
      step({
        key: 'therapies',
        lane: center,
        column: 5,
        stage: 'help',
        name: t(
          'Toiminta-, puhe- ja fysioterapia',
          'Ergo-, tal- och fysioterapi',
          'Occupational, speech and physiotherapy',
        ),
        actor: t('Terapeutit', 'Terapeuter', 'Therapists'),
        interface: t(
          'Ohjeet kotiin, varhaiskasvatukseen ja kouluun',
          'Råd till hemmet, småbarnspedagogiken och skolan',
          'Advice to home, early education and school',
        ),
        metric: t(
          'Odotus terapiaan, tuki odottaessa mukana',
          'Väntan på terapi, med stöd under väntan',
          'Wait for therapy, with support meanwhile',
        ),
      }),
      step({
        key: 'basic-follow-up',
        lane: center,
        column: 6,
        stage: 'follow-up',
        name: t(
          'Jatkohoito ja seuranta perustasolla',
          'Fortsatt vård och uppföljning på basnivå',
          'Further care and follow-up at the basic level',
        ),
        actor: t(
          'Oma työntekijä, neuvola tai kouluterveydenhuolto',
          'Egen medarbetare, rådgivningen eller skolhälsovården',
          'The own worker, child clinic or school health care',
        ),
        interface: t(
          'Kuka ottaa vastaan, kun palvelu vaihtuu',
          'Vem som tar emot när tjänsten byts',
          'Who receives when the service changes',
        ),
      }),
      step({
        key: 'specialised-tests',
        lane: 'specialised-care',
        column: 4,
        stage: 'assessment',
        name: t(
          'Tutkimukset ja hoito ESH:ssa',
          'Undersökningar och vård inom den specialiserade sjukvården',
          'Tests and care in specialised care',
        ),
        actor: t(
          'Lastenneurologia tai lasten- ja nuorisopsykiatria',
          'Barnneurologi eller barn- och ungdomspsykiatri',
          'Child neurology or child and youth psychiatry',
        ),
        interface: t(
          'Lähete ja paluu perustasolle saattaen',
          'Remiss och trygg övergång tillbaka till basnivån',
          'A referral, and a warm hand-over back to the basic level',
        ),
        metric: t(
          'Lähetteestä ensimmäiseen käyntiin',
          'Från remiss till första besök',
          'From the referral to the first visit',
        ),
        optional: true,
      }),
      step({
        key: 'kela-rehabilitation',
        lane: 'others',
        column: 5,
        stage: 'help',
        name: t('Kelan kuntoutustuet', 'FPA:s rehabiliteringsstöd', 'Rehabilitation benefits from Kela'),
        actor: t('Kela ja perhe', 'FPA och familjen', 'Kela and the family'),
        interface: t(
          'Suunnitelma ja lausunto hakemukseen',
          'Plan och utlåtande till ansökan',
          'Plan and statement for the application',
        ),
        optional: true,
      }),
    ],
    arrows: along(
      ['home', 'recognise'],
      ['child-clinic', 'recognise'],
      ['early-education', 'recognise'],
      ['school', 'recognise', 'guide', 'joint-assessment', 'pedagogical-support', 'smooth-days'],
      ['basic-tests', 'care-plan', 'therapies', 'basic-follow-up'],
    ),
    stages: [
      note('contact', {
        joint: points(
          t(
            'Yhteistyömalli sivistystoimen kanssa: konsultaatio ja yhteydenoton tavat',
            'En samarbetsmodell med bildningen: konsultation och sätt att ta kontakt',
            'A model for working with education: consultation and ways to make contact',
          ),
          t(
            'Yhtenäinen viestintä ja neuvonta',
            'Enhetlig kommunikation och rådgivning',
            'Uniform communication and advice',
          ),
          t(
            'Osin keskitetty asiakas- ja palveluohjaus',
            'Delvis centraliserad servicehandledning',
            'Partly central service guidance',
          ),
        ),
        digital: points(
          t(
            'Yhteinen sivusto, jolla ovat yhteydenoton kanavat',
            'En gemensam webbplats med kontaktkanalerna',
            'A common site with the ways to make contact',
          ),
          t(
            'Sähköiset lomakkeet mahdollisimman varhain, esimerkiksi vanhempien piirrekysely',
            'Elektroniska blanketter så tidigt som möjligt, till exempel en enkät för föräldrar om barnets drag',
            'E-forms as early as possible, such as the parents’ trait survey',
          ),
        ),
      }),
      note('assessment', {
        joint: points(
          t(
            'Yhtenäinen palvelutarpeen arvioinnin malli',
            'En enhetlig modell för bedömning av servicebehovet',
            'A uniform model for assessing the need',
          ),
          t(
            'Yhteiset mallit ryhmäneuvotteluihin',
            'Gemensamma modeller för gruppmöten',
            'Common models for group meetings',
          ),
        ),
        digital: points(
          t(
            'Digitaaliset tutkimukset olemassa olevilla ratkaisuilla',
            'Digitala undersökningar med befintliga lösningar',
            'Digital examinations with existing solutions',
          ),
        ),
      }),
      note('plan', {
        joint: points(t('Yhtenäinen suunnitelma', 'En enhetlig plan', 'A uniform plan')),
      }),
      note('help', {
        joint: points(
          t(
            'Yhtenäinen nepsy-valmennus',
            'Enhetlig neuropsykiatrisk coachning',
            'Uniform neuropsychiatric coaching',
          ),
          t(
            'Palveluntuottajien verkoston keskitetty hallinta ja kilpailutus',
            'Centraliserad förvaltning och konkurrensutsättning av nätverket av tjänsteproducenter',
            'Central management and tendering of the network of providers',
          ),
        ),
        digital: points(
          t(
            'Digitaalinen hoito olemassa olevilla ratkaisuilla',
            'Digital vård med befintliga lösningar',
            'Digital care with existing solutions',
          ),
        ),
      }),
      note('follow-up', {
        joint: points(
          t(
            'Keskitetysti koordinoitu toimijoiden verkosto',
            'Ett centralt samordnat nätverk av aktörer',
            'A centrally coordinated network of actors',
          ),
          t('Keskitetty työnohjaus', 'Centraliserad arbetshandledning', 'Central supervision'),
          t(
            'Yhteiset mittarit ja arviointi',
            'Gemensamma mätare och utvärdering',
            'Common metrics and evaluation',
          ),
        ),
      }),
    ],
  },
}
