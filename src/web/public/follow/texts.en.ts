import type { FollowTexts, SentenceTable } from './wording.ts'

const sentences: SentenceTable = {
  who: {
    received: {
      none: ({ door }) => `Your request has arrived at “${door}”. Nobody has taken it yet.`,
      offered: ({ door, offeredTo }) =>
        `Your request has arrived at “${door}”. We have asked whether it can move to “${offeredTo}”.`,
      done: ({ door }) => `Your request has moved to “${door}”. Nobody has taken it yet.`,
    },
    taken: {
      none: ({ first }) => `${first} has taken your request.`,
      offered: ({ first, offeredTo }) =>
        `${first} has taken your request and asked whether it can move to “${offeredTo}”. Until then ${first} has it.`,
      done: ({ first }) =>
        `Your request has moved. ${first} has taken it. You do not need to tell it all again.`,
    },
    'in-contact': {
      none: ({ first }) => `${first} looks after your request with you.`,
      offered: ({ first, offeredTo }) =>
        `${first} looks after your request and has asked whether it can move to “${offeredTo}”. Until then ${first} has it.`,
      done: ({ first }) =>
        `Your request has moved. ${first} looks after it now. You do not need to tell it all again.`,
    },
    waiting: {
      none: ({ first }) => `${first} is waiting for your answer.`,
      offered: ({ first, offeredTo }) =>
        `${first} is waiting for your answer and has also asked whether your request can move to “${offeredTo}”.`,
      done: ({ first }) => `Your request has moved. ${first} is waiting for your answer.`,
    },
    resolved: {
      none: ({ closed }) => `Your request was closed on ${closed}.`,
      offered: ({ closed }) => `Your request was closed on ${closed}.`,
      done: ({ closed, first }) => `Your request was closed on ${closed}. ${first} looked after it last.`,
    },
  },
  promise: {
    due: {
      open: ({ due }) => `We answer by ${due}.`,
      closed: ({ due }) => `We promised to answer by ${due}. The request was closed before that.`,
    },
    kept: {
      open: ({ due }) => `We promised to answer by ${due}. We kept the promise.`,
      closed: ({ due }) => `We promised to answer by ${due}. We kept the promise.`,
    },
    'kept-late': {
      open: ({ due, kept }) => `We promised to answer by ${due}. We answered only on ${kept}. We are sorry.`,
      closed: ({ due, kept }) =>
        `We promised to answer by ${due}. We answered only on ${kept}. We are sorry.`,
    },
    late: {
      open: ({ due }) => `We promised to answer by ${due}. We have not answered yet. We are sorry.`,
      closed: ({ due }) => `We promised to answer by ${due}. We did not keep the promise. We are sorry.`,
    },
    released: {
      open: () => 'This request has no answer time right now.',
      closed: () => 'You took your request back, so we no longer answer it.',
    },
  },
  next: {
    received: {
      anonymous: () => 'Next, somebody takes your request. Then you see their first name here.',
      'without-name': () => 'Next, somebody takes your request. Then you see their first name here.',
    },
    taken: {
      anonymous: ({ first }) => `Next, ${first} writes you an answer on this page.`,
      'without-name': ({ first }) => `Next, ${first} answers you on this page or in the way you wished.`,
    },
    'in-contact': {
      anonymous: ({ first }) => `Write below whenever you want to ask or tell more. ${first} reads it.`,
      'without-name': ({ first }) => `Write below whenever you want to ask or tell more. ${first} reads it.`,
    },
    waiting: {
      anonymous: ({ first }) => `Write your answer below when you have time. Then ${first} goes on.`,
      'without-name': ({ first }) => `Write your answer below when you have time. Then ${first} goes on.`,
    },
  },
  mayReopen: ({ reopenUntil }) =>
    `Do you still need help? You can open the request again until ${reopenUntil}.`,
  tooLateToReopen: () => 'This request can no longer be opened. You can make a new one.',
  outcomes: {
    advised: 'We talked it through and you got advice.',
    'guided-to-service': 'We told you which service suits you.',
    referred: 'We asked another service to go on with you.',
    'case-opened': 'You get support from now on. One worker is responsible for the whole.',
    'became-pending': 'Social services begin to find out what support you need.',
    'notification-made': 'We asked child welfare to find out what help the child needs.',
    consulted: 'We asked a specialist for advice on your behalf.',
    'not-reached': 'We could not reach you.',
    withdrawn: 'You took the request back yourself.',
    mistake: 'The request had come by mistake.',
    'could-not-help': 'We could not help with this. We are sorry.',
    'urgent-route': 'We guided you to urgent help at once.',
  },
}

export const en: FollowTexts = {
  sentences,
  tab: 'My page',
  notDone: 'This could not be done',
  open: {
    title: 'Follow your request',
    lead: 'Give the code you got when you sent your request, signed up or booked a time. You see who has it and what happens next.',
    code: { label: 'Follow code', hint: 'Capital and small letters, spaces and dashes do not matter.' },
    button: 'Open the request',
    lost: 'Is the code lost? We cannot give it again, because we do not store it.',
    ask: 'Make a new request',
    alreadyOpen: 'A request is already open on this device.',
    toOpen: 'Go on to the open request',
    ended:
      'The page was open so long that we closed it to keep you safe. Give the code again. The message you wrote is kept below.',
    unsent: { label: 'Your message that was not sent', hint: 'We send it when you open the request.' },
  },
  page: {
    title: 'Your request',
    done: {
      write: 'Your message has arrived.',
      withdraw: 'You took your request back.',
      reopen: 'Your request is open again.',
    },
    now: 'Where your request is',
    who: 'Who',
    nobody: 'Nobody yet',
    door: 'Where',
    phone: 'Phone',
    outcome: 'How it went',
    talk: 'Messages',
    you: 'You',
    worker: 'The worker',
    noWords: 'You sent the request without words of your own.',
    write: { label: 'Write more', hint: 'Leave out other people’s names and identity codes.' },
    send: 'Send the message',
    file: 'File',
    files: {
      label: 'Files',
      hint: 'For example a picture of a letter. At most 5 pictures, PDFs or text files, 10 megabytes in all. We remove where a picture was taken.',
    },
    withdraw: 'Do you want to take the request back?',
    withdrawHint: 'After that nobody answers it. You can open it again for 30 days.',
    withdrawButton: 'Take the request back',
    reopen: { label: 'What do you want to tell?', hint: 'You get a new time by which we answer.' },
    reopenButton: 'Open the request again',
    optional: '(optional)',
    close: 'When you stop',
    closeHint: 'Close the request so that nobody else sees it on this device. The code brings you back.',
    closeButton: 'Close on this device',
  },
}
