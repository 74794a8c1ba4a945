import { divorceStages } from './divorce.ts'
import { along, points, type ProductPath, start, step, t } from './shape.ts'

const family = 'family'
const social = 'social-work'
const law = 'family-law'

/**
 * Parents who cannot agree on custody. Why, who coordinates and what is critical are as the county’s work said them, what can be done
 * jointly and digitally is said together with divorce; the steps are a proposal made from them, which a county makes its own.
 * @source R90–R98
 */
export const custodyDisputePath: ProductPath = {
  key: 'custody-dispute',
  group: 'custody-dispute',
  content: {
    title: t('Vaikea huoltoriita', 'Svår vårdnadstvist', 'A hard custody dispute'),
    summary: t(
      'Perheelle, jossa vanhempien riita lapsen huollosta, asumisesta tai tapaamisista pitkittyy.',
      'För familjer där föräldrarnas tvist om barnets vårdnad, boende eller umgänge drar ut på tiden.',
      'For families whose parents’ dispute over custody, living or contact goes on and on.',
    ),
    why: points(
      t(
        'Lapsen etu unohtuu helposti.',
        'Barnets bästa glöms lätt bort.',
        'The child’s interest is easily lost.',
      ),
      t('Riita on yhteiskunnalle kallis.', 'Tvisten är dyr för samhället.', 'It is expensive for society.'),
    ),
    coordinates: points(
      t(
        'Sosiaalityö (sosiaalihuoltolaki)',
        'Socialarbetet (socialvårdslagen)',
        'Social work (Social Welfare Act)',
      ),
      t(
        'Jos ollaan tarpeeksi varhain: eroauttamisen työntekijä, jotta riita ei kroonistu',
        'Om man är tillräckligt tidigt ute: skilsmässostödets medarbetare, så att tvisten inte blir kronisk',
        'If early enough: the divorce-help worker, so that it does not become chronic',
      ),
    ),
    criticalStage: 'contact',
    critical: points(
      t(
        'Tunnistaminen ja ennakointi sivistys-, sosiaali- ja terveyspalveluissa',
        'Identifiering och förutseende inom bildning, social- och hälsovård',
        'Recognising and foreseeing in education, social and health services',
      ),
    ),
    wishes: points(
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
      { key: family, name: t('Lapsi ja vanhemmat', 'Barnet och föräldrarna', 'The child and the parents') },
      { key: social, name: t('Sosiaalityö', 'Socialarbete', 'Social work') },
      {
        key: law,
        name: t('Perheoikeudelliset palvelut', 'Familjerättsliga tjänster', 'Family-law services'),
      },
      {
        key: 'others',
        name: t(
          'Käräjäoikeus ja muu verkosto',
          'Tingsrätten och övrigt nätverk',
          'District court and other network',
        ),
      },
    ],
    steps: [
      start(
        'education',
        family,
        t('Varhaiskasvatus tai koulu', 'Småbarnspedagogiken eller skolan', 'Early education or school'),
      ),
      start('clinic', family, t('Neuvola', 'Rådgivningen', 'Child clinic')),
      start('divorce-help', family, t('Eroapu', 'Skilsmässostödet', 'Divorce help')),
      start('notices', family, t('Toistuvat ilmoitukset', 'Upprepade anmälningar', 'Repeated notifications')),
      step({
        key: 'foresee',
        lane: social,
        column: 2,
        stage: 'contact',
        name: t(
          'Riita tunnistetaan ja ennakoidaan',
          'Tvisten identifieras och förutses',
          'The dispute is recognised and foreseen',
        ),
        actor: t(
          'Kuka tahansa, joka lasta tai vanhempia tapaa; ottaa yhteyttä sosiaalityöhön',
          'Vem som helst som möter barnet eller föräldrarna; tar kontakt med socialarbetet',
          'Whoever meets the child or the parents; contacts social work',
        ),
        interface: t(
          'Mitä lapsessa on nähty, ei kumman syy',
          'Vad man har sett hos barnet, inte vems fel det är',
          'What was seen in the child, not whose fault it is',
        ),
        metric: t(
          'Kuukausia erosta siihen, että joku vastaa kokonaisuudesta',
          'Månader från skilsmässan tills någon ansvarar för helheten',
          'Months from parting until somebody answers for the whole',
        ),
        critical: true,
      }),
      step({
        key: 'one-worker',
        lane: social,
        column: 3,
        stage: 'contact',
        name: t(
          'Yksi vastuutyöntekijä molemmille',
          'En ansvarig medarbetare för båda',
          'One responsible worker for both',
        ),
        actor: t('Sosiaalityöntekijä', 'Socialarbetare', 'Social worker'),
        interface: t(
          'Kumpikin saa saman tiedon samaan aikaan; omat osat pysyvät erillään',
          'Båda får samma information samtidigt; egna delar hålls isär',
          'Both get the same at the same time; own parts stay apart',
        ),
        critical: true,
      }),
      step({
        key: 'safety',
        lane: social,
        column: 4,
        stage: 'assessment',
        name: t(
          'Turvallisuuden arvio, kumpikin erikseen',
          'Säkerhetsbedömning, var för sig',
          'Assessment of safety, each apart',
        ),
        actor: t('Sosiaalityöntekijä', 'Socialarbetare', 'Social worker'),
        interface: t(
          'Jos on väkivaltaa, yhteisiä tapaamisia ei järjestetä',
          'Om det finns våld ordnas inga gemensamma möten',
          'Where there is violence no meetings together are arranged',
        ),
        critical: true,
      }),
      step({
        key: 'child-view',
        lane: family,
        column: 4,
        stage: 'assessment',
        name: t(
          'Lapsen näkemys ja lapsen etu',
          'Barnets syn och barnets bästa',
          'The child’s view and interest',
        ),
        actor: t(
          'Lapselle tuttu tai lapsia kuuleva työntekijä',
          'En medarbetare som barnet känner eller som är van att höra barn',
          'A worker the child knows, or one used to hearing children',
        ),
        interface: t(
          'Lapsi päättää, mitä vanhemmille kerrotaan',
          'Barnet bestämmer vad som berättas för föräldrarna',
          'The child decides what the parents are told',
        ),
        metric: t(
          'Osuus, jossa lapsi on tavattu ennen vanhempien yhteistä kokousta',
          'Andel där barnet har träffats före föräldrarnas gemensamma möte',
          'Share in which the child was met before the parents’ joint meeting',
        ),
        critical: true,
      }),
      step({
        key: 'network-meeting',
        lane: social,
        column: 5,
        stage: 'plan',
        name: t('Verkostoneuvottelu', 'Nätverksmöte', 'Network meeting'),
        actor: t(
          'Vastuutyöntekijä; vanhemmat yhdessä tai erikseen',
          'Ansvarig medarbetare; föräldrarna tillsammans eller var för sig',
          'The responsible worker; parents together or apart',
        ),
        interface: t(
          'Sovitut asiat suunnitelmaan, kummallekin oma osa',
          'Det överenskomna till planen, en egen del för vardera',
          'What was agreed goes to the plan, with an own part for each',
        ),
      }),
      step({
        key: 'court-mediation',
        lane: 'others',
        column: 5,
        stage: 'help',
        name: t(
          'Asiantuntija-avusteinen sovittelu',
          'Sakkunnigbiträdd medling',
          'Court mediation with an expert',
        ),
        actor: t('Käräjäoikeus', 'Tingsrätten', 'District court'),
        optional: true,
      }),
      step({
        key: 'report',
        lane: law,
        column: 5,
        stage: 'assessment',
        name: t(
          'Olosuhdeselvitys tuomioistuimelle',
          'Utredning av förhållandena till domstolen',
          'Report on circumstances for the court',
        ),
        actor: t('Perheoikeudelliset palvelut', 'Familjerättsliga tjänster', 'Family-law services'),
        interface: t(
          'Kuka selvittää ja kuka auttaa ovat eri ihmisiä',
          'Den som utreder och den som hjälper är olika människor',
          'Who reports and who helps are different people',
        ),
        optional: true,
      }),
      step({
        key: 'each-parent',
        lane: family,
        column: 6,
        stage: 'help',
        name: t(
          'Tuki kummallekin vanhemmalle erikseen',
          'Stöd för vardera föräldern för sig',
          'Support for each parent apart',
        ),
        actor: t(
          'Eroauttamisen työntekijä tai perheneuvonta',
          'Skilsmässostödet eller familjerådgivningen',
          'Divorce help or family counselling',
        ),
      }),
      step({
        key: 'child-support',
        lane: social,
        column: 6,
        stage: 'help',
        name: t('Lapsen oma tuki', 'Barnets eget stöd', 'The child’s own support'),
        actor: t(
          'Perheneuvonta, opiskeluhuolto tai ryhmä',
          'Familjerådgivningen, elevvården eller en grupp',
          'Family counselling, student welfare or a group',
        ),
        metric: t(
          'Kuinka moni lapsi saa tukea riidan aikana',
          'Hur många barn som får stöd under tvisten',
          'How many children get support during the dispute',
        ),
      }),
      step({
        key: 'supervised',
        lane: law,
        column: 6,
        stage: 'help',
        name: t(
          'Valvotut tapaamiset tai vaihdot',
          'Övervakat umgänge eller överlämning',
          'Supervised contact or exchanges',
        ),
        actor: t('Tapaamispaikka', 'Mötesplats för umgänge', 'Contact centre'),
        optional: true,
      }),
      step({
        key: 'decision',
        lane: 'others',
        column: 7,
        stage: 'help',
        name: t('Sopimus tai tuomio', 'Avtal eller dom', 'Agreement or judgment'),
        actor: t(
          'Lastenvalvoja tai käräjäoikeus',
          'Barnatillsyningsmannen eller tingsrätten',
          'Child welfare supervisor or court',
        ),
      }),
      step({
        key: 'follow-up',
        lane: social,
        column: 8,
        stage: 'follow-up',
        name: t('Seuranta: miten lapsi voi', 'Uppföljning: hur mår barnet', 'Follow-up: how the child is'),
        actor: t('Vastuutyöntekijä', 'Ansvarig medarbetare', 'The responsible worker'),
        metric: t(
          'Uusia ilmoituksia vuoden kuluessa',
          'Nya anmälningar inom ett år',
          'New notifications within a year',
        ),
      }),
      step({
        key: 'child-first',
        lane: family,
        kind: 'goal',
        column: 8,
        stage: 'follow-up',
        name: t(
          'Lapsen etu ensin, riita laantuu',
          'Barnets bästa först, tvisten lägger sig',
          'The child’s interest first, the dispute settles',
        ),
      }),
    ],
    arrows: along(
      ['education', 'foresee'],
      ['clinic', 'foresee'],
      ['divorce-help', 'foresee'],
      ['notices', 'foresee', 'one-worker', 'safety', 'network-meeting', 'child-support', 'follow-up'],
      ['one-worker', 'child-view', 'each-parent'],
      ['each-parent', 'child-first'],
      ['network-meeting', 'each-parent'],
      ['court-mediation', 'decision'],
    ),
    stages: divorceStages,
  },
}
