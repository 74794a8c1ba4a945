import type { Definition } from '../domain/definition.ts'
import { ask, day, file, many, number, one, option, scale, section, t, when, whenAny } from './build.ts'
import { childAge, goodThings, home, ownWords } from './shared.ts'

const contactUs = ask(t('Pyydä apua', 'Be om hjälp', 'Ask for help'), ['everyday-life'])

/** What a worker asks before the first talk. @source R95 */
export const initialSurvey: Definition = {
  title: t('Alkukartoitus', 'Inledande kartläggning', 'Initial survey'),
  lead: t(
    'Kerro omin sanoin, mikä on tilanteenne ja mitä toivot. Näin ensimmäisessä tapaamisessa ei tarvitse aloittaa alusta.',
    'Berätta med egna ord hur ni har det och vad du önskar. Då behöver ni inte börja från början vid det första mötet.',
    'Tell in your own words how things are and what you wish. Then the first meeting need not start from the beginning.',
  ),
  voice: 'grown',
  minutes: 10,
  topics: ['everyday-life'],
  sections: [
    home,
    section('children', t('Lapset', 'Barnen', 'The children'), [
      number(
        'how-many',
        t(
          'Montako lasta perheessä on?',
          'Hur många barn finns det i familjen?',
          'How many children are there?',
        ),
        t('lasta', 'barn', 'children'),
        [0, 15],
        { reuse: 'how-many-children', required: true },
      ),
      {
        ...childAge,
        label: t(
          'Minkä ikäistä lasta asia koskee eniten?',
          'Hur gammalt är barnet som saken gäller mest?',
          'How old is the child this is mostly about?',
        ),
        required: false,
      },
      goodThings,
    ]),
    section(
      'now',
      t('Tilanne nyt', 'Läget nu', 'How it is now'),
      [
        many(
          'about',
          t('Mihin toivotte apua?', 'Vad vill ni ha hjälp med?', 'What would you like help with?'),
          [
            option(
              'everyday',
              t('Arjen pyörittäminen', 'Att få vardagen att gå ihop', 'Running everyday life'),
            ),
            option('tired', t('Jaksaminen', 'Att orka', 'Coping')),
            option('rules', t('Kasvatus ja säännöt', 'Uppfostran och regler', 'Parenting and rules')),
            option(
              'couple',
              t('Parisuhde tai ero', 'Parrelation eller skilsmässa', 'The couple or a divorce'),
            ),
            option('school', t('Koulu tai päiväkoti', 'Skolan eller daghemmet', 'School or day-care')),
            option('money', t('Raha tai asuminen', 'Pengar eller boende', 'Money or housing')),
            option('other', t('Jokin muu', 'Något annat', 'Something else')),
          ],
          { required: true },
        ),
        ownWords('other-about', t('Mihin muuhun?', 'Med vad annat?', 'With what else?')),
        ownWords('situation', t('Kerro tilanteestanne', 'Berätta om läget', 'Tell about your situation')),
        day(
          'since',
          t(
            'Mistä lähtien näin on ollut?',
            'Sedan när har det varit så här?',
            'Since when has it been like this?',
          ),
          { help: t('Arvio riittää.', 'En uppskattning räcker.', 'A guess is enough.') },
        ),
      ].map((question) =>
        question.key === 'other-about'
          ? { ...question, when: whenAny('about', 'contains', ['other']) }
          : question,
      ),
    ),
    section(
      'divorce',
      t('Ero', 'Skilsmässa', 'Divorce'),
      [
        one(
          'agree',
          t(
            'Onko lasten asumisesta sovittu?',
            'Har ni kommit överens om barnens boende?',
            'Is it agreed where the children live?',
          ),
          [
            option('yes', t('Kyllä', 'Ja', 'Yes')),
            option('partly', t('Osittain', 'Delvis', 'Partly')),
            option('no', t('Ei', 'Nej', 'No')),
            option('not-relevant', t('Ei koske meitä', 'Gäller inte oss', 'Does not concern us')),
          ],
        ),
      ],
      { when: whenAny('about', 'contains', ['couple']) },
    ),
    section('wish', t('Toive', 'Önskan', 'Your wish'), [
      ownWords(
        'goal',
        t(
          'Mistä huomaisit, että asiat ovat paremmin?',
          'Vad skulle visa dig att det är bättre?',
          'How would you notice that things are better?',
        ),
      ),
      scale(
        'urgency',
        t('Kuinka kiireinen asia on sinulle?', 'Hur brådskande är det för dig?', 'How urgent is it for you?'),
        [
          t('Ei kiire', 'Inte brådskande', 'No hurry'),
          t('Tarvitsen apua heti', 'Jag behöver hjälp genast', 'I need help at once'),
        ],
        { required: true },
      ),
      ownWords('already', t('Kuka teitä jo auttaa?', 'Vem hjälper er redan?', 'Who already helps you?')),
      file(
        'paper',
        t('Haluatko liittää jotain?', 'Vill du bifoga något?', 'Would you like to attach something?'),
        {
          help: t(
            'Esimerkiksi lausunto tai suunnitelma. Ei ole pakko.',
            'Till exempel ett utlåtande eller en plan. Det är frivilligt.',
            'For example a statement or a plan. You need not.',
          ),
        },
      ),
    ]),
  ],
  groups: [],
  closing: {
    text: t(
      'Kiitos. Työntekijä lukee vastauksesi ennen kuin tapaatte. Voit aina muuttaa tai lisätä jotain tapaamisessa.',
      'Tack. Arbetstagaren läser dina svar innan ni träffas. Du kan alltid ändra eller lägga till något när ni möts.',
      'Thank you. The worker reads your answers before you meet. You can always change or add something when you meet.',
    ),
    next: [contactUs],
  },
}

/** What a family hopes for from family work at home. */
export const familyWork: Definition = {
  title: t('Toiveet perhetyölle', 'Önskemål för familjearbetet', 'Wishes for family work'),
  lead: t(
    'Perhetyöntekijä tulee kotiin ja tekee kanssanne arkea. Kerro, mihin kohtaan päivää apu sopisi ja mitä haluatte harjoitella.',
    'Familjearbetaren kommer hem och gör vardagen tillsammans med er. Berätta när på dagen hjälpen passar och vad ni vill öva på.',
    'The family worker comes to your home and does everyday life with you. Tell when of the day help fits and what you want to practise.',
  ),
  voice: 'grown',
  minutes: 5,
  topics: ['parenting', 'everyday-life'],
  sections: [
    home,
    section('day', t('Päivän kulku', 'Dagens gång', 'The day'), [
      many(
        'hard-times',
        t('Mitkä hetket ovat vaikeimpia?', 'Vilka stunder är svårast?', 'Which moments are the hardest?'),
        [
          option('morning', t('Aamut', 'Morgnarna', 'Mornings')),
          option('meals', t('Ruokailut', 'Måltiderna', 'Meals')),
          option('screens', t('Ruutuaika', 'Skärmtiden', 'Screen time')),
          option('homework', t('Läksyt', 'Läxorna', 'Homework')),
          option('evening', t('Illat ja nukkumaanmeno', 'Kvällarna och läggdags', 'Evenings and bedtime')),
          option('siblings', t('Sisarusten riidat', 'Syskongräl', 'Quarrels of siblings')),
        ],
        { required: true },
      ),
      one(
        'when',
        t('Milloin käynti sopisi parhaiten?', 'När passar ett besök bäst?', 'When would a visit fit best?'),
        [
          option('morning', t('Aamulla', 'På morgonen', 'In the morning')),
          option('day', t('Päivällä', 'På dagen', 'In the daytime')),
          option('evening', t('Illalla', 'På kvällen', 'In the evening')),
          option('any', t('Mikä vain aika sopii', 'Vilken tid som helst', 'Any time')),
        ],
      ),
      {
        ...ownWords(
          'bedtime',
          t(
            'Millainen ilta teillä on nyt?',
            'Hurdan är kvällen hos er nu?',
            'What is your evening like now?',
          ),
        ),
        when: whenAny('hard-times', 'contains', ['evening']),
      },
    ]),
    section('goal', t('Tavoite', 'Mål', 'Goal'), [
      ownWords(
        'practise',
        t('Mitä haluatte harjoitella?', 'Vad vill ni öva på?', 'What do you want to practise?'),
      ),
      scale(
        'how-now',
        t('Miten arki sujuu nyt?', 'Hur går vardagen nu?', 'How does everyday life go now?'),
        [t('Ei suju', 'Går inte', 'It does not'), t('Sujuu hyvin', 'Går bra', 'It goes well')],
        { required: true },
      ),
      one('pets', t('Onko kotona lemmikkejä?', 'Finns det husdjur hemma?', 'Are there pets at home?'), [
        option('yes', t('Kyllä', 'Ja', 'Yes')),
        option('no', t('Ei', 'Nej', 'No')),
      ]),
      {
        ...ownWords('which-pets', t('Mitä lemmikkejä?', 'Vilka husdjur?', 'Which pets?')),
        kind: 'text',
        when: when('pets', 'is', 'yes'),
      },
    ]),
  ],
  groups: [],
  closing: {
    text: t(
      'Kiitos. Perhetyöntekijä käy toiveet läpi kanssanne ensimmäisellä käynnillä.',
      'Tack. Familjearbetaren går igenom önskemålen med er vid det första besöket.',
      'Thank you. The family worker goes through your wishes with you on the first visit.',
    ),
    next: [ask(t('Pyydä perhetyötä', 'Be om familjearbete', 'Ask for family work'), ['parenting'])],
  },
}
