import type { Localized } from '#platform/text.ts'
import type { Definition, Labelled } from '../domain/definition.ts'
import { ask, many, matrix, option, row, scale, section, t } from './build.ts'
import { goodThings, home, howItIs, ownWords } from './shared.ts'

type Check = {
  readonly title: Localized
  readonly who: Localized
  readonly rows: readonly Labelled[]
  readonly topics: readonly string[]
  readonly isSchool: boolean
}

const r = (key: string, fi: string, sv: string, en: string): Labelled => row(key, t(fi, sv, en))
const sleep = r('sleep', 'Uni', 'Sömnen', 'Sleep')
const food = r('food', 'Ruokailu', 'Maten', 'Eating')
const play = r('play', 'Leikki', 'Leken', 'Play')
const speech = r('speech', 'Puhe ja kieli', 'Tal och språk', 'Speech and language')
const friends = r('friends', 'Kaverit', 'Kompisarna', 'Friends')
const feelings = r('feelings', 'Tunteet', 'Känslorna', 'Feelings')
const screens = r('screens', 'Ruutuaika', 'Skärmtiden', 'Screen time')
const moving = r('moving', 'Liikkuminen', 'Att röra på sig', 'Moving')
const rules = r('rules', 'Säännöt ja rajat', 'Regler och gränser', 'Rules and limits')
const schoolwork = r('schoolwork', 'Koulutehtävät', 'Skolarbetet', 'Schoolwork')

const checks: Readonly<Record<string, Check>> = {
  'four-months': {
    title: t('Ennen 4 kuukauden tarkastusta', 'Före 4-månaderskontrollen', 'Before the 4 months check'),
    who: t('vauvanne', 'er baby', 'your baby'),
    rows: [
      sleep,
      r('feeding', 'Imetys tai pulloruokinta', 'Amning eller flaskmatning', 'Breast or bottle feeding'),
      r('crying', 'Itku ja rauhoittuminen', 'Gråt och tröst', 'Crying and calming'),
      r('together', 'Yhdessäolo vauvan kanssa', 'Samvaron med babyn', 'Being together with the baby'),
      r('siblings', 'Sisarukset ja vauva', 'Syskonen och babyn', 'Siblings and the baby'),
    ],
    topics: ['pregnancy-and-baby'],
    isSchool: false,
  },
  'eighteen-months': {
    title: t('Ennen 18 kuukauden tarkastusta', 'Före 18-månaderskontrollen', 'Before the 18 months check'),
    who: t('taaperonne', 'ert lilla barn', 'your toddler'),
    rows: [sleep, food, speech, play, r('will', 'Oma tahto', 'Den egna viljan', 'A will of one’s own')],
    topics: ['child-development'],
    isSchool: false,
  },
  'four-years': {
    title: t('Ennen 4-vuotistarkastusta', 'Före 4-årskontrollen', 'Before the 4 years check'),
    who: t('lapsenne', 'ert barn', 'your child'),
    rows: [sleep, food, speech, play, friends, feelings, screens],
    topics: ['child-development'],
    isSchool: false,
  },
  'grade-1': {
    title: t('Ennen 1. luokan tarkastusta', 'Före kontrollen i årskurs 1', 'Before the check in grade 1'),
    who: t('koululaisenne', 'ert skolbarn', 'your school child'),
    rows: [
      sleep,
      r('start', 'Koulun alku', 'Skolstarten', 'Starting school'),
      friends,
      feelings,
      screens,
      moving,
    ],
    topics: ['school', 'child-development'],
    isSchool: true,
  },
  'grade-5': {
    title: t('Ennen 5. luokan tarkastusta', 'Före kontrollen i årskurs 5', 'Before the check in grade 5'),
    who: t('koululaisenne', 'ert skolbarn', 'your school child'),
    rows: [sleep, schoolwork, friends, feelings, screens, moving, rules],
    topics: ['school'],
    isSchool: true,
  },
  'grade-8': {
    title: t('Ennen 8. luokan tarkastusta', 'Före kontrollen i årskurs 8', 'Before the check in grade 8'),
    who: t('nuorenne', 'er ungdom', 'your teenager'),
    rows: [
      sleep,
      schoolwork,
      friends,
      feelings,
      r('free-time', 'Vapaa-aika', 'Fritiden', 'Free time'),
      r('substances', 'Päihteistä puhuminen', 'Att prata om rusmedel', 'Talking about substances'),
      rules,
    ],
    topics: ['school', 'mental-health'],
    isSchool: true,
  },
}

/** What parents think over before a broad health check, whatever the child's age. @source R97, Decree 338/2011 */
function before({ title, who, rows, topics, isSchool }: Check): Definition {
  const words = (fi: string, sv: string, en: string): Localized =>
    t(`${fi} ${who.fi ?? ''}`, `${sv} ${who.sv ?? ''}`, `${en} ${who.en ?? ''}`)
  return {
    title,
    lead: isSchool
      ? t(
          'Laaja terveystarkastus on koko perhettä varten. Mieti rauhassa kotona, mistä haluat puhua terveydenhoitajan ja lääkärin kanssa.',
          'Den omfattande hälsoundersökningen är till för hela familjen. Tänk i lugn och ro hemma på vad du vill prata om med hälsovårdaren och läkaren.',
          'The broad health check is for the whole family. Think calmly at home what you want to talk about with the nurse and the doctor.',
        )
      : t(
          'Laaja terveystarkastus neuvolassa on koko perhettä varten. Mieti rauhassa kotona, mistä haluat puhua.',
          'Den omfattande hälsoundersökningen på rådgivningen är till för hela familjen. Tänk i lugn och ro hemma på vad du vill prata om.',
          'The broad health check at the child health clinic is for the whole family. Think calmly at home what you want to talk about.',
        ),
    voice: 'grown',
    minutes: 6,
    topics,
    sections: [
      section('everyday', words('Arki ja', 'Vardagen och', 'Everyday life and'), [
        {
          ...goodThings,
          label: t(
            'Mistä olette iloisia juuri nyt?',
            'Vad gläder er just nu?',
            'What makes you happy right now?',
          ),
        },
        matrix('everyday', t('Miten nämä sujuvat?', 'Hur går det här?', 'How do these go?'), rows, howItIs, {
          required: true,
        }),
        ownWords(
          'more',
          t('Mitä haluat kertoa lisää?', 'Vad vill du berätta mer?', 'What more do you want to tell?'),
        ),
      ]),
      home,
      section('parents', t('Vanhemmat', 'Föräldrarna', 'The parents'), [
        scale(
          'strength',
          t(
            'Kuinka paljon voimia sinulla on?',
            'Hur mycket krafter har du?',
            'How much strength do you have?',
          ),
          [t('Ei yhtään', 'Inga alls', 'None at all'), t('Paljon', 'Mycket', 'A lot')],
          { required: true },
        ),
        many(
          'talk-about',
          t(
            'Mistä aikuisten asioista haluat puhua?',
            'Vilka vuxenfrågor vill du prata om?',
            'Which matters of adults do you want to talk about?',
          ),
          [
            option('rest', t('Lepo ja jaksaminen', 'Vila och ork', 'Rest and coping')),
            option('couple', t('Parisuhde', 'Parrelationen', 'The couple')),
            option('mood', t('Oma mieliala', 'Mitt eget humör', 'My own mood')),
            option('substances', t('Päihteet', 'Rusmedel', 'Substances')),
            option('money', t('Toimeentulo', 'Utkomsten', 'Money')),
            option('safety', t('Turvallisuus kotona', 'Tryggheten hemma', 'Safety at home')),
            option('nothing', t('Ei mistään juuri nyt', 'Inget just nu', 'Nothing right now'), null, true),
          ],
        ),
        ownWords(
          'hope',
          t(
            'Mitä toivot tarkastukselta?',
            'Vad önskar du av undersökningen?',
            'What do you hope for from the check?',
          ),
        ),
      ]),
    ],
    groups: [],
    closing: {
      text: t(
        'Kiitos. Terveydenhoitaja lukee tämän ennen tarkastusta. Sinun ei tarvitse puhua mistään, mistä et halua.',
        'Tack. Hälsovårdaren läser det här före undersökningen. Du behöver inte prata om något du inte vill.',
        'Thank you. The nurse reads this before the check. You need not talk about anything you do not want to.',
      ),
      next: [ask(t('Pyydä apua jo nyt', 'Be om hjälp redan nu', 'Ask for help already now'), topics)],
    },
  }
}

export const healthChecks: Readonly<Record<string, Definition>> = Object.fromEntries(
  Object.entries(checks).map(([key, check]) => [key, before(check)]),
)
