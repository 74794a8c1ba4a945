import { along, note, points, type ProductPath, start, step, t } from './shape.ts'

const family = 'family'
const centre = 'family-centre'
const law = 'family-law'
const others = 'others'

/** What can be done jointly and digitally is one list for divorce and hard custody disputes. @source R90, R96, R97 */
export const divorceStages: ProductPath['content']['stages'] = [
  note('contact', {
    joint: points(
      t(
        'Kirkon perheneuvonta osaksi kokonaisuutta',
        'Kyrkans familjerådgivning blir en del av helheten',
        'The church’s family counselling is part of the whole',
      ),
      t(
        'Teemalliset eroillat, esimerkiksi virtuaalisesti: eri paikkakuntien sekoittuminen voi helpottaa osallistumista',
        'Temakvällar om skilsmässa, till exempel virtuellt: att orter blandas kan göra det lättare att delta',
        'Themed divorce evenings, for example virtual: mixing localities may ease taking part',
      ),
    ),
    digital: points(
      t(
        'Yhteinen koottu sivusto yhteystietoineen',
        'En gemensam samlad webbplats med kontaktuppgifter',
        'One compiled site with contacts',
      ),
      t(
        'Varhainen tarve on tietoa: hyödynnetään olemassa olevia sivustoja',
        'Det tidiga behovet är information: befintliga webbplatser används',
        'The early need is information: existing sites are used',
      ),
      t('Eroneuvontapiste', 'Skilsmässorådgivning', 'A divorce-advice point'),
      t(
        '”Ennen eroa” -illat etänä',
        '”Före skilsmässan”-kvällar på distans',
        '“Before divorce” evenings remotely',
      ),
    ),
  }),
  note('assessment', {
    joint: points(
      t(
        'Lastenvalvoja arvioi tilanteen; hyvinvointialueella keskitetty',
        'Barnatillsyningsmannen bedömer situationen; centraliserat i välfärdsområdet',
        'The child welfare supervisor assesses the situation; central in the county',
      ),
      t('Konsultaatio vaikeissa asioissa', 'Konsultation i svåra ärenden', 'Consultation in hard matters'),
    ),
  }),
  note('plan', {
    joint: points(t('Oikeudellinen neuvonta', 'Juridisk rådgivning', 'Legal advice')),
  }),
  note('help', {
    joint: points(
      t(
        'Muu verkosto (Kela) sovitusti',
        'Övrigt nätverk (FPA) enligt överenskommelse',
        'The other network (Kela), as agreed',
      ),
      t('Uusperheneuvonta', 'Rådgivning för nyfamiljer', 'Advice for blended families'),
    ),
    digital: points(
      t(
        'Pariterapian ja eroavun sähköiset palvelut',
        'Elektroniska tjänster för parterapi och skilsmässohjälp',
        'Couple therapy and divorce help as e-services',
      ),
    ),
  }),
  note('follow-up', {
    digital: points(
      t(
        'Palaute verkossa, palauteprosessin digitaalinen tuki',
        'Respons på nätet, digitalt stöd för responsprocessen',
        'Feedback online, with digital support of the feedback process',
      ),
    ),
  }),
]

/**
 * A family whose parents part. Why, who coordinates, what is critical and what is wished are as the county’s work said them; the steps
 * are a proposal made from them, which a county makes its own.
 * @source R90–R98
 */
export const divorcePath: ProductPath = {
  key: 'divorce',
  group: 'divorce',
  content: {
    title: t('Ero perheessä', 'Skilsmässa i familjen', 'Parents who part'),
    summary: t(
      'Perheelle, jossa vanhemmat harkitsevat eroa, eroavat tai opettelevat vanhemmuutta kahdesta kodista.',
      'För familjer där föräldrarna överväger skilsmässa, skiljer sig eller lär sig föräldraskap från två hem.',
      'For families whose parents think of parting, part, or learn to be parents from two homes.',
    ),
    why: points(
      t('Tarve ei aina näy.', 'Behovet syns inte alltid.', 'The need is not always visible.'),
      t(
        'Myös ”hyvä” perhe voi ajautua raskaisiin palveluihin.',
        'Också en ”bra” familj kan glida in i tunga tjänster.',
        'Even a “good” family can slide to heavy services.',
      ),
      t('Asia koskee monia.', 'Saken berör många.', 'It is universal.'),
      t(
        'Perheen oma arvio tilanteesta ratkaisee.',
        'Familjens egen bedömning är avgörande.',
        'The family’s own estimate matters.',
      ),
    ),
    coordinates: points(
      t(
        'Avoin: onko yksi taho? Hyvinvointialue sopii.',
        'Öppet: finns det en part? Välfärdsområdet kommer överens.',
        'Open: is it one body? The county agrees.',
      ),
      t(
        'Moniammatillinen ryhmä, josta yksi ottaa vetovastuun',
        'En multiprofessionell grupp där en tar ledningen',
        'A multi-professional group in which one takes the lead',
      ),
    ),
    criticalStage: 'contact',
    critical: points(
      t(
        'Alku: mitä pitää tehdä ja miten',
        'Början: vad som ska göras och hur',
        'The start: finding out what to do and how',
      ),
      t(
        'Lapset, huolto ja yhteisestä vanhemmuudesta sopiminen',
        'Barnen, vårdnaden och att komma överens om föräldraskapet',
        'Children, custody, agreeing on parenthood',
      ),
    ),
    wishes: points(
      t('Uusperheiden tuki', 'Stöd för nyfamiljer', 'Support of blended families'),
      t(
        'Perheneuvonta on ensimmäinen yhteys ja arvioija, pysyy lähellä ja osana perhekeskusta.',
        'Familjerådgivningen är första kontakt och bedömare, stannar nära och hör till familjecentret.',
        'Family counselling is the first contact and assessor, stays local, and is part of the centre.',
      ),
      t(
        'Parisuhteen tuki ja erojen ehkäisy',
        'Stöd för parförhållandet och förebyggande av skilsmässor',
        'Couple support, preventing divorces',
      ),
      t('Lasten tuen järjestäminen', 'Att ordna stöd för barnen', 'Organising the children’s support'),
      t('Perheasioiden sovittelu', 'Medling i familjefrågor', 'Mediation in family matters'),
      t('Sukupuolisensitiivinen työote', 'Ett genussensitivt arbetssätt', 'A gender-sensitive approach'),
      t(
        'Tarpeeseen sopiva alkukartoitus',
        'En inledande kartläggning som passar behovet',
        'An initial survey that fits the need',
      ),
    ),
    lanes: [
      { key: family, name: t('Perhe ja arki', 'Familjen och vardagen', 'The family and daily life') },
      {
        key: centre,
        name: t(
          'Perhekeskus: perheneuvonta ja eroapu',
          'Familjecenter: familjerådgivning och skilsmässostöd',
          'Family centre: counselling and divorce help',
        ),
      },
      {
        key: law,
        name: t('Perheoikeudelliset palvelut', 'Familjerättsliga tjänster', 'Family-law services'),
      },
      {
        key: others,
        name: t(
          'Seurakunta, järjestöt ja muu verkosto',
          'Församling, föreningar och övrigt nätverk',
          'Parish, associations and other network',
        ),
      },
    ],
    steps: [
      start('home', family, t('Koti', 'Hemmet', 'Home')),
      start(
        'education',
        family,
        t('Varhaiskasvatus tai koulu', 'Småbarnspedagogiken eller skolan', 'Early education or school'),
      ),
      start('clinic', family, t('Neuvola', 'Rådgivningen', 'Child clinic')),
      step({
        key: 'own-estimate',
        lane: family,
        column: 2,
        stage: 'contact',
        name: t('Perheen oma arvio', 'Familjens egen bedömning', 'The family’s own estimate'),
        actor: t('Vanhemmat, kumpikin itse', 'Föräldrarna, båda för sig', 'The parents, each for themselves'),
        interface: t(
          'Kummankin vastaus näkyy toiselle vain, jos hän itse näyttää sen',
          'Bådas svar syns för den andra bara om hen själv visar det',
          'Each answer is seen by the other only if its writer shows it',
        ),
      }),
      step({
        key: 'advice',
        lane: centre,
        column: 2,
        stage: 'contact',
        name: t(
          'Eroneuvonta: mitä teen ja miten',
          'Skilsmässorådgivning: vad gör jag och hur',
          'Divorce advice: what to do and how',
        ),
        actor: t(
          'Perheneuvonta tai eroneuvontapiste',
          'Familjerådgivningen eller skilsmässorådgivningen',
          'Family counselling or the divorce-advice point',
        ),
        interface: t(
          'Yksi taho kokoaa: lapset, asuminen, raha, sopimukset',
          'En part samlar: barnen, boendet, pengarna, avtalen',
          'One body gathers it: children, housing, money, agreements',
        ),
        metric: t(
          'Päiviä yhteydenotosta neuvontaan',
          'Dagar från kontakt till rådgivning',
          'Days from contact to advice',
        ),
        critical: true,
      }),
      step({
        key: 'evening',
        lane: others,
        column: 2,
        stage: 'contact',
        name: t(
          'Ennen eroa -ilta, myös etänä',
          'Före skilsmässan-kväll, också på distans',
          'Before-divorce evening, also remotely',
        ),
        actor: t(
          'Seurakunta, järjestöt ja perhekeskus yhdessä',
          'Församling, föreningar och familjecenter tillsammans',
          'Parish, associations and family centre together',
        ),
        optional: true,
      }),
      step({
        key: 'couple',
        lane: centre,
        column: 3,
        stage: 'help',
        name: t('Parisuhteen tuki', 'Stöd för parförhållandet', 'Couple support'),
        actor: t(
          'Perheneuvonta tai kirkon perheasiain neuvottelukeskus',
          'Familjerådgivningen eller kyrkans familjerådgivningscentral',
          'Family counselling or the church’s counselling centre',
        ),
        optional: true,
      }),
      step({
        key: 'safety',
        lane: law,
        column: 3,
        stage: 'assessment',
        name: t(
          'Tilanteen ja turvallisuuden arvio',
          'Bedömning av situation och säkerhet',
          'Assessment of situation and safety',
        ),
        actor: t('Lastenvalvoja', 'Barnatillsyningsmannen', 'Child welfare supervisor'),
        interface: t(
          'Väkivalta kysytään kummaltakin erikseen; sovittelu vain, kun se on turvallista',
          'Våld frågas båda skilt för sig; medling bara när det är tryggt',
          'Violence is asked of each apart; mediation only where it is safe',
        ),
        metric: t(
          'Osuus, jolta väkivallasta on kysytty erikseen',
          'Andel som har tillfrågats om våld i enrum',
          'Share asked about violence in private',
        ),
        critical: true,
      }),
      step({
        key: 'child-heard',
        lane: family,
        column: 4,
        stage: 'assessment',
        name: t(
          'Lapsi kuullaan ja saa tukea',
          'Barnet hörs och får stöd',
          'The child is heard and supported',
        ),
        actor: t(
          'Perheneuvonta tai opiskeluhuolto',
          'Familjerådgivningen eller elevvården',
          'Family counselling or student welfare',
        ),
        interface: t(
          'Lapsen näkemys omana osanaan, lapsen luvalla',
          'Barnets syn som en egen del, med barnets lov',
          'The child’s view as a part of its own, with the child’s permission',
        ),
      }),
      step({
        key: 'parenting-plan',
        lane: centre,
        column: 5,
        stage: 'plan',
        name: t('Vanhemmuussuunnitelma', 'Föräldraskapsplan', 'Parenting plan'),
        actor: t(
          'Vanhemmat, tukena perheneuvonta',
          'Föräldrarna, med stöd av familjerådgivningen',
          'The parents, supported by family counselling',
        ),
        interface: t(
          'Sovitut asiat sopimusten pohjaksi',
          'Det överenskomna blir grund för avtalen',
          'What was agreed becomes the basis of agreements',
        ),
        critical: true,
      }),
      step({
        key: 'mediation',
        lane: law,
        column: 5,
        stage: 'help',
        name: t('Perheasioiden sovittelu', 'Medling i familjefrågor', 'Mediation in family matters'),
        actor: t('Sovittelija', 'Medlare', 'Mediator'),
        optional: true,
      }),
      step({
        key: 'legal-advice',
        lane: others,
        column: 5,
        stage: 'plan',
        name: t('Oikeudellinen neuvonta', 'Juridisk rådgivning', 'Legal advice'),
        actor: t('Oikeusaputoimisto', 'Rättshjälpsbyrån', 'Legal aid office'),
        optional: true,
      }),
      step({
        key: 'agreements',
        lane: law,
        column: 6,
        stage: 'plan',
        name: t(
          'Sopimukset huollosta, asumisesta ja elatuksesta',
          'Avtal om vårdnad, boende och underhåll',
          'Agreements on custody, living and support',
        ),
        actor: t('Lastenvalvoja', 'Barnatillsyningsmannen', 'Child welfare supervisor'),
        metric: t('Odotus aikaan', 'Väntan på tid', 'Wait for a time'),
      }),
      step({
        key: 'peer-group',
        lane: others,
        column: 6,
        stage: 'help',
        name: t(
          'Eroryhmä vanhemmalle tai lapselle',
          'Skilsmässogrupp för förälder eller barn',
          'Divorce group for a parent or child',
        ),
        actor: t(
          'Järjestöt, seurakunta, koulu',
          'Föreningar, församling, skola',
          'Associations, parish, school',
        ),
        optional: true,
      }),
      step({
        key: 'blended',
        lane: centre,
        column: 7,
        stage: 'help',
        name: t('Uusperheen tuki', 'Stöd för nyfamiljen', 'Support of the blended family'),
        actor: t('Perheneuvonta', 'Familjerådgivningen', 'Family counselling'),
        optional: true,
      }),
      step({
        key: 'follow-up',
        lane: law,
        column: 7,
        stage: 'follow-up',
        name: t(
          'Miten sopimus toimii: yhteys sovittuna päivänä',
          'Hur avtalet fungerar: kontakt den avtalade dagen',
          'How the agreement works: contact on the agreed day',
        ),
        actor: t('Vastuutyöntekijä', 'Ansvarig medarbetare', 'The responsible worker'),
        metric: t(
          'Kuinka moni palaa riidan takia vuoden kuluessa',
          'Hur många som återkommer på grund av tvist inom ett år',
          'How many come back with a dispute within a year',
        ),
      }),
      step({
        key: 'two-homes',
        lane: family,
        kind: 'goal',
        column: 8,
        stage: 'follow-up',
        name: t(
          'Lapsen arki jatkuu turvallisena',
          'Barnets vardag fortsätter tryggt',
          'The child’s days go on safely',
        ),
      }),
    ],
    arrows: along(
      ['education', 'advice'],
      ['clinic', 'advice'],
      ['home', 'own-estimate', 'child-heard'],
      ['home', 'advice', 'safety', 'parenting-plan', 'agreements', 'follow-up', 'two-homes'],
      ['child-heard', 'parenting-plan'],
    ),
    stages: divorceStages,
  },
}
