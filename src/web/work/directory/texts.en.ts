import type { DirectoryTexts } from './texts-type.ts'

const one =
  (singular: string, plural: (count: number) => string) =>
  (count: number): string =>
    count === 1 ? singular : plural(count)

export const en: DirectoryTexts = {
  back: 'Directory work',
  county: 'County',
  area: 'Area',
  wholeCounty: 'The whole county',
  municipality: 'Municipality',
  wholeArea: 'All municipalities',
  show: 'Show',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'Saved. The change is seen at once.',
  notDone: 'Nothing was changed',
  pages: 'Pages',
  pageOf: (page, pages) => `Page ${page}/${pages}`,
  previous: 'Previous',
  next: 'Next',
  languageNames: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
  hub: {
    title: 'Directory work',
    nothing: 'Nothing waits. The listings are in order.',
    waiting: one('One thing waits.', (count) => `${count} things wait.`),
    waits: 'Waits today',
    toCheck: one('1 listing is to be checked', (count) => `${count} listings are to be checked`),
    unanswered: one('1 organisation has not answered', (count) => `${count} organisations have not answered`),
    unconfirmed: one(
      '1 listing is marked as not confirmed',
      (count) => `${count} listings are marked as not confirmed`,
    ),
    hidden: one(
      '1 listing is hidden because nobody answered',
      (count) => `${count} listings are hidden because nobody answered`,
    ),
    corrections: one(
      '1 report or proposal waits for a decision',
      (count) => `${count} reports or proposals wait for a decision`,
    ),
    translations: one('1 translation is missing', (count) => `${count} translations are missing`),
    sentDrafts: one('1 draft waits to be published', (count) => `${count} drafts wait to be published`),
    duplicates: one('1 pair looks like one service', (count) => `${count} pairs look like one service`),
    searchGaps: one(
      '1 word was searched for but not found',
      (count) => `${count} words were searched for but not found`,
    ),
    bounced: one('Mail to 1 maintainer comes back', (count) => `Mail to ${count} maintainers comes back`),
    imports: one('1 import waits', (count) => `${count} imports wait`),
    tools: 'What can be done here',
    tool: {
      gaps: { name: 'Gaps', what: 'What is missing in the house of families, by area and municipality' },
      quality: { name: 'To improve', what: 'What there is to do about each listing' },
      duplicates: { name: 'Duplicates', what: 'One service entered twice: compare and merge' },
      vocabulary: { name: 'Vocabulary', what: 'Families’ words that lead to services' },
      notFound: { name: 'Searched and not found', what: 'What families searched for in vain' },
      matrix: { name: 'Services by area', what: 'What works in an area, what comes there, what is missing' },
      settings: { name: 'Settings', what: 'Days between checks, names and other choices' },
      imports: { name: 'Import', what: 'Listings from a table or another register' },
      calls: { name: 'Call list', what: 'Whom to call when a mail was not answered' },
    },
  },
  gaps: {
    title: 'Gaps',
    lead: 'Families are always shown the nearest help. Here you see what is really missing.',
    rooms: 'Rooms without a service',
    standing: { empty: 'No service at all', far: 'Only from elsewhere, by phone or online' },
    allLit: 'Every room has a service near.',
    partly: one(
      '1 room is empty in some of the municipalities',
      (count) => `${count} rooms are empty in some of the municipalities`,
    ),
    without: (names) => `Missing: ${names}`,
    listings: (count) => `Listings that lack something (${count})`,
    none: 'These listings lack nothing.',
    lacks: {
      'one-language': 'In one language only',
      'no-phone': 'No phone',
      'no-hours': 'No hours',
      'no-maintainer': 'No maintainer',
      unconfirmed: 'Not confirmed',
    },
    everyLack: 'Everything missing',
    lack: 'What is missing',
    more: (count) => `… and ${count} more. Narrow by area or by what is missing.`,
    toMatrix: 'Note for the area',
    addService: 'Add a service',
  },
  quality: {
    title: 'To improve',
    lead: (inOrder, listings) =>
      `${inOrder} of ${listings} listings are in order. The others are below, the most urgent first.`,
    kinds: { fresh: 'Freshness', complete: 'Facts', parity: 'Languages', plain: 'Plain language' },
    codes: {
      unconfirmed: 'Not confirmed',
      'check-due': 'To be checked',
      'no-maintainer': 'No maintainer',
      'one-maintainer': 'Only one maintainer',
      'missing-language': 'A required language is missing',
      'translation-wanted': 'A translation is wanted',
      'no-contact': 'No way to get in touch',
      'no-phone': 'No phone',
      'no-phone-hours': 'No phone hours',
      'no-hours': 'No opening hours',
      'no-place': 'No place',
      'no-summary': 'No one-line summary',
      'no-for-whom': 'Does not say for whom',
      'no-way-in': 'Does not say how to get in',
      'no-after-contact': 'Does not say what happens next',
      'no-cost': 'No price',
      'no-answer-time': 'No answer time',
      'no-professional-contact': 'No contact for professionals',
      'long-sentence': 'Long sentence',
      'long-word': 'Long word',
      passive: 'Does not say who',
      'official-word': 'Officialese',
    },
    item: (item, language) => {
      const said = item.found ?? ''
      switch (item.code) {
        case 'unconfirmed':
          return `Confirm the facts: nobody has confirmed them since ${said}.`
        case 'check-due':
          return `Check whether the facts are right. The day to check was ${said}.`
        case 'no-maintainer':
          return 'Invite two maintainers for the organisation.'
        case 'one-maintainer':
          return 'Invite a second maintainer, so that the facts stay right over holidays too.'
        case 'missing-language':
          return `Write this ${language}: the law asks for it.`
        case 'translation-wanted':
          return item.count === 1
            ? `Write one text ${language} too.`
            : `Write ${item.count ?? 0} texts ${language} too.`
        case 'no-contact':
          return 'Give a phone, a web address or a way to book.'
        case 'no-phone':
          return 'Add a phone number, if there is one.'
        case 'no-phone-hours':
          return 'Say when the phone is answered.'
        case 'no-hours':
          return 'Say when the place is open.'
        case 'no-place':
          return 'Add a place, or take away “on site”.'
        case 'no-summary':
          return 'Write in one line what this is.'
        case 'no-for-whom':
          return 'Say for whom this is.'
        case 'no-way-in':
          return 'Say how to get in.'
        case 'no-after-contact':
          return 'Say what happens after the first contact.'
        case 'no-cost':
          return 'Say what it costs.'
        case 'no-answer-time':
          return 'Say in how many days you answer.'
        case 'no-professional-contact':
          return 'Say how a professional gets in touch.'
        case 'long-sentence':
          return `Split the sentence (${item.count ?? 0} words): “${said}”`
        case 'long-word':
          return `Split or change the word: “${said}”`
        case 'passive':
          return `Say who does it: “${said}”`
        case 'official-word':
          return `Change “${said}”. Try: ${item.instead ?? ''}`
      }
    },
    everything: 'Everything',
    what: 'What to do',
    organisation: 'Provider',
    everyOrganisation: 'Every provider',
    none: 'There is nothing to do with these filters.',
    fix: 'Put right',
    check: 'Open',
    people: 'Maintainers',
    byOrganisation: 'By provider',
    byArea: 'By area',
    listings: 'Listings',
    toDo: 'To do',
    field: {
      name: 'Name',
      summary: 'In one line',
      description: 'Description',
      forWhom: 'For whom',
      howToGetIn: 'How to get in',
      afterContact: 'What happens next',
      cost: 'Price',
      criteria: 'Criteria',
      phone: 'Contact',
      hours: 'Hours',
      places: 'Places',
      professional: 'For professionals',
      times: 'Answer times',
      maintainers: 'Upkeep',
      listing: 'Facts',
    },
  },
  duplicates: {
    title: 'Duplicates',
    lead: one(
      'One pair looks like one service. Compare and decide.',
      (count) => `${count} pairs look like one service. Compare and decide.`,
    ),
    none: 'Nothing seems to be here twice.',
    signs: {
      'same-kind': 'same kind',
      'same-name': 'same name',
      'like-name': 'similar name',
      'same-organisation': 'same provider',
      'like-organisation': 'similar provider',
      'same-place': 'same place',
      'same-address': 'same address',
      'same-municipality': 'same municipality',
      'same-phone': 'same phone',
      'same-web': 'same web address',
      'other-kind': 'another kind',
      'other-name': 'another name',
      'other-address': 'another address',
      'other-place': 'another municipality',
    },
    compare: 'Compare',
    apart: 'These are two different services',
    toldApart: 'Understood. The pair is not shown again.',
    merged: 'Merged lately',
    mergedLine: (name, into) => `${name} → ${into}`,
    by: (when, who) => `${when}, ${who}`,
    undo: 'Take apart again',
    undone: 'Taken apart. Both are as they were before.',
    undoneKept: 'Taken apart. One had been changed since, so it stays as it is now.',
    mergeTitle: 'Merge two listings',
    mergeLead:
      'Choose which fact stays. The old address leads to the listing that stays, and the history of both is kept.',
    keep: 'Stays',
    keepOther: 'Swap which one stays',
    stays: 'This one stays',
    goes: 'This one goes',
    fields: {
      name: 'Name',
      summary: 'In one line',
      description: 'Description',
      forWhom: 'For whom',
      howToGetIn: 'How to get in',
      afterContact: 'What happens next',
      cost: 'Price',
      criteria: 'Criteria',
      access: 'Way in',
      free: 'Free of charge',
      ageFrom: 'Youngest age',
      ageTo: 'Oldest age',
      phone: 'Phone',
      phoneHours: 'Phone hours',
      web: 'Web address',
      booking: 'Booking',
      doorKey: 'Door where help is asked',
      answerDays: 'Answer, working days',
      startDays: 'Begins, working days',
      professional: 'For professionals',
      video: 'Video',
      criteriaFrom: 'Criteria from',
    },
    joined: {
      modes: 'ways',
      languages: 'languages',
      places: 'places',
      municipalities: 'municipalities',
      localWords: 'search words',
      exceptions: 'exceptional hours',
    },
    joinedLead: 'Taken from both:',
    inherited: 'The shared text',
    empty: 'Nothing',
    yes: 'Yes',
    no: 'No',
    same: 'The listings say the same. You can merge them at once.',
    merge: 'Merge',
    mergeDone:
      'Merged. The old address now leads to the one that stayed. You can still take them apart below.',
  },
  matrix: {
    title: 'Services by area',
    lead: 'The table fills itself from the listings. Say here what the listings do not say.',
    publicPage: 'The families’ page',
    card: 'Appendix of the family centre card',
    service: 'Service',
    inArea: 'In the area',
    said: (who) => `Said by ${who}`,
    computed: 'From the listings',
    change: 'Change',
    changeOf: (name) => `: ${name}`,
    presence: {
      fixed: 'Works in the area',
      outreach: 'Comes to the area',
      both: 'Works there and visits',
      none: 'Not in the area',
    },
    allAreas: 'All areas',
    presenceLabel: 'How is the service in the area?',
    asListed: (words) => `As the listings say (now: ${words})`,
    samePremises: 'Is it in the family centre’s premises?',
    yes: 'Yes',
    no: 'No',
    notSaid: 'Not said',
    plannedFrom: 'Planned from',
    plannedHint: 'Only when the service is not there yet.',
    because: 'Not included, because',
    becauseHint: 'Families read this. Say where help is found meanwhile.',
    onlyOwn: 'You can change your own area only. The others you can see.',
    schools: 'School and family centre',
    schoolsLead: 'This is shown on the area’s page.',
    schoolHealth: 'School and student health care',
    studentWelfare: 'Student welfare (school curator and psychologist)',
    part: 'Part of the family centre',
    cooperation: 'In fixed cooperation',
    schoolWords: 'How you work together',
    schoolWordsHint: 'One or two sentences for families.',
  },
  words: {
    title: 'Vocabulary',
    lead: 'Families search in their own words. Add a word, and the search understands it at once.',
    add: 'Add words',
    changeTitle: 'Change words',
    own: 'Our own words',
    ofProduct: 'Shared words',
    ofProductLead: 'These come with the House of Families and cannot be changed here.',
    none: 'There are no words of your own yet.',
    kind: 'What do the words do?',
    kinds: { same: 'Mean the same', 'leads-to': 'Lead to a service' },
    kindHints: { same: 'granny, grandmother', 'leads-to': 'homework club → youth work' },
    wordsIn: (language) => `Words ${language}`,
    wordsHint: 'One word or phrase on each line.',
    types: 'To which service?',
    typesHint: 'Choose one or several.',
    because: 'Why',
    becauseHint: 'The next coordinator will be grateful.',
    active: 'Used in the search',
    change: 'Change',
    remove: 'Remove',
    removed: 'The words are removed.',
    off: 'Not in use',
    tryTitle: 'Try it',
    tryLabel: 'What does a family type?',
    tryButton: 'Search',
    tryNone: 'Nothing is found.',
    tryFound: one('1 listing', (count) => `${count} listings`),
    by: (when, who) => `${when}, ${who}`,
  },
  notFound: {
    title: 'Searched and not found',
    lead: 'Words that were searched for on at least five different days without a good hit.',
    privacy:
      'Nobody sees who searched. Words rarely searched for are counted only in encrypted form, and words that look like names, numbers or addresses are never shown.',
    none: 'No word waits.',
    unread: one(
      'Besides, 1 search is counted, but its words are not shown.',
      (count) => `Besides, ${count} different searches are counted, but their words are not shown.`,
    ),
    last: (day) => `last on ${day}`,
    outcome: { none: 'no hits', weak: 'guesses only' },
    days: one('1 day', (count) => `${count} days`),
    addWord: 'Add to the vocabulary',
    settle: 'Settled',
    settled: 'Marked as settled.',
    search: 'Search yourself',
  },
  settings: {
    title: 'Settings',
    lead: 'This is how the county’s directory is kept. An area may decide otherwise.',
    leadOfArea:
      'This is how it is done in this area. Where the area has not chosen, the county’s choice is used.',
    keys: {
      'worker-names': {
        label: 'Who sees the workers’ names?',
        hint: 'Familiar names help, but change often.',
      },
      'check-every-days': {
        label: 'How often are the facts checked?',
        hint: 'The organisation gets a mail when the day comes.',
      },
      'mark-after-days': {
        label: 'When is a listing marked “not confirmed”?',
        hint: 'Days after the day to check, when nobody answers.',
      },
      'hide-after-days': {
        label: 'When is it hidden?',
        hint: 'Days after the day to check. Statutory services are never hidden.',
      },
      'ngo-review': {
        label: 'Does the coordinator read first what associations, parishes and companies write?',
        hint: 'If not, it is published at once.',
      },
    },
    choices: {
      never: 'Nobody',
      professionals: 'Professionals who have signed in',
      true: 'Yes, before it is published',
      false: 'No, it is published at once',
    },
    days: 'days',
    otherwise: (value) => `Otherwise: ${value}`,
    asCounty: 'As in the county',
    asProduct: 'As usual',
    readOnly: 'You see the settings but cannot change them.',
  },
}
