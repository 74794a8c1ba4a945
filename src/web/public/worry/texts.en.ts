import type { WorryTexts } from './texts-type.ts'

export const en: WorryTexts = {
  tab: 'For families',
  title: 'When a worry arises',
  lead: 'A worry is a good reason to talk. Choose where it arose. You will see whom to talk to, what happens then and how long it takes.',
  back: 'All places',
  danger: {
    title: 'If somebody is in danger now',
    note: 'Call at once. What is sent online is not read at night.',
    all: 'All numbers',
  },
  placesTitle: 'Where did the worry arise?',
  places: {
    home: {
      title: 'A worry at home',
      short: 'At home',
      lead: 'Everyday life can become too heavy for anybody. You get help even if you cannot say what it is about.',
      family: {
        none: 'Ask what is on your mind. Talk with other parents or visit the family guide. You need no appointment.',
        small:
          'Ask for help already now. Say in your own words what weighs on you. Help may also come to your home.',
        big: 'Say plainly that the worry is big. You can ask for help yourself, even if the rest of the family does not agree.',
      },
      worker: {
        none: 'Ask on a home visit how everyday life goes. Tell where to meet other families.',
        small: 'Say aloud what you have seen. Ask for help together before you leave.',
        big: 'Do not stay alone with it. Make the contact together with the family, or notify without delay.',
      },
    },
    'early-education': {
      title: 'A worry at day-care',
      short: 'At day-care',
      lead: 'The educator and the parent see different sides of a child. Together you see more.',
      family: {
        none: 'Ask how the day went when you pick up your child. A family guide may visit the day-care: ask when.',
        small: 'Ask the teacher of the group for a quiet moment. Think together what helps already tomorrow.',
        big: 'Ask the day-care to invite somebody who can help. You are there when it is talked about.',
      },
      worker: {
        none: 'Tell the parent what goes well. Mention the visits of the family guide.',
        small:
          'Speak up about the worry in the same week. Ask the special teacher or the curator for advice.',
        big: 'Contact social services together with the parent. If the child needs protection, make a child-welfare notification.',
      },
    },
    school: {
      title: 'A worry at school',
      short: 'At school',
      lead: 'At school there are adults whose work is to listen. A child may go alone and needs no referral.',
      family: {
        none: 'Ask the teacher how school is going. You can call the school nurse about small things too.',
        small:
          'Contact the curator, the psychologist or the school nurse. You can do it together with your child.',
        big: 'Tell the school that your child cannot cope. Ask somebody to see to it that help is arranged.',
      },
      worker: {
        none: 'Ask the pupil. Write down only what belongs to your work.',
        small:
          'Show the way to the curator or the psychologist. A pupil gets to talk by the seventh school day, in urgent cases the same or the next day.',
        big: 'Contact social services together, or make a child-welfare notification. A suspicion of violence is reported to the police as well.',
      },
    },
    clinic: {
      title: 'A worry at the clinic',
      short: 'At the child health clinic or while expecting',
      lead: 'At the clinic you can also talk about your own tiredness, your relationship and your fears.',
      family: {
        none: 'Ask at the next visit. Before the baby comes there is family training.',
        small: 'Call the clinic before the next visit. A family worker can come to your home.',
        big: 'Tell if you are afraid, drink, use drugs or cannot go on. You get help, and support in being a parent.',
      },
      worker: {
        none: 'Ask at every visit how they are. Tell where to find company.',
        small: 'Book extra time. Ask the family worker to join the appointment.',
        big: 'If the child is not yet born, make an anticipatory notification when needed. Tell the family first, if it is safe.',
      },
    },
    'free-time': {
      title: 'A worry in a hobby',
      short: 'In a hobby or in free time',
      lead: 'A coach, a club leader or a neighbour may be the adult who notices first.',
      family: {
        none: 'Ask the leader how your child is doing. There is company and something to do free of charge too.',
        small: 'Talk to an adult your child trusts. A youth worker can come along.',
        big: 'Ask for help at once, even if the worry is about a child of another family. You can ask for advice without telling who it is about.',
      },
      worker: {
        none: 'Notice the child who is left aside as well. Say something good by name.',
        small: 'Tell the parent about your worry in peace. Tell where to get help.',
        big: 'Ask child welfare for advice without telling who it is about. Notify if the child needs help. A volunteer may notify too.',
      },
    },
    young: {
      title: 'I am worried about myself or a friend',
      short: 'I am young: worried about myself or a friend',
      lead: 'You may talk to an adult even if you do not know what to say. You need no permission from home.',
      family: {
        none: 'Think aloud in the chat or at the youth centre. Nothing is too small.',
        small: 'Tell the curator, the school nurse or another adult. You can bring a friend.',
        big: 'Tell somebody at once. If you do not dare, ask a friend to tell. It is not your fault.',
      },
      worker: {
        none: 'Ask and listen. Tell where one can talk without a name.',
        small: 'Go along to the first visit. Agree when you will ask how it went.',
        big: 'Tell the young person honestly what you must do and why. Do it together if you can.',
      },
    },
    worker: {
      title: 'I am worried about a child in my work',
      short: 'I am a professional or a volunteer',
      lead: 'When you receive a worry you also see to it that it goes on. Nobody has to carry it alone.',
      family: {
        none: 'Tell the family where to find company and advice. Ask a colleague if you wonder about something.',
        small: 'Speak up about the worry. Ask for help together, and agree when you will ask how it went.',
        big: 'Contact social services together with the family, or make a child-welfare notification without delay. Sign in to see the ways and the forms.',
      },
      worker: {
        none: 'In a consultation one asks without names.',
        small: 'A contact is made with the family’s consent. Without it only when the law requires it.',
        big: 'The duty to notify is your own. It cannot be passed on to a superior or a team.',
      },
    },
  },
  pathTitle: 'The path of worry',
  levels: {
    none: { title: 'No worry', sign: 'You want to ask something or meet others.' },
    small: { title: 'A small or noticeable worry', sign: 'Something weighs on you and keeps coming back.' },
    big: { title: 'A big worry', sign: 'A child or an adult cannot cope like this.' },
  },
  helps: 'This may help',
  next: 'What happens then',
  process: {
    none: 'You can come or call. Nothing is written down, and you need not tell your name.',
    small:
      'A person reads your request and answers you. You agree together what is done. Nothing begins without you.',
    big: 'A worker looks at once whether it is urgent. When a child needs special support, finding out what help is needed begins by the seventh working day and is done within three months. You take part all the time.',
  },
  promise: {
    by: (door, words) => `${door}: a person answers ${words}.`,
    workingDays: (days) => (days === 1 ? 'on the next working day' : `within ${days} working days`),
    openHours: (hours) => (hours === 1 ? 'within an hour' : `within ${hours} opening hours`),
    sameDay: 'the same day',
    phone: 'Phone',
    choose: 'When you choose a municipality you also see who answers and when.',
    chooseLink: 'Choose a municipality',
  },
  ask: 'Ask for help',
  forWorkers: {
    title: 'If you work here',
    lead: 'The same path with a professional’s eyes.',
    ways: 'Three ways when a worry arises, and the forms (sign in)',
    duty: 'When you ask child welfare for advice you need not tell who it is about.',
  },
  notice: {
    title: 'Child-welfare notification',
    text: 'Anybody can notify when a child needs protection or care. A private person may notify without a name.',
    link: 'Make a child-welfare notification',
  },
  others: 'The worry arose elsewhere',
}
