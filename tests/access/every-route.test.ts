import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { base, type Operation } from '../../src/api/v1/operation.ts'
import { operations } from '#api/v1/api.ts'
import { newId } from '#platform/ids.ts'
import { languages } from '#platform/text.ts'
import { everyRoute, path, type RouteName, routes } from '#web/paths.ts'
import { pages } from '#web/routes.ts'
import { activityId, doorId, organisationId, outreachId, personId } from '#seed/demo/ids.ts'
import { formId } from '#seed/demo/load-forms.ts'
import { askedAnd, type Asked } from '#tests/support/requests.ts'
import type { Visitor } from '#tests/support/visitor.ts'
import { freshWorld } from '#tests/support/world.ts'

const people = ['guide', 'deputy', 'unit-lead', 'area-lead', 'county-leader', 'coordinator', 'admin'] as const
type Who = 'nobody' | (typeof people)[number]

/** What each page answers to whom. Every page of the product stands here; one without an entry does not compile. */
type Expectation = Readonly<Record<Who, number>>
const all = (status: number): Expectation => ({
  nobody: status,
  guide: status,
  deputy: status,
  'unit-lead': status,
  'area-lead': status,
  'county-leader': status,
  coordinator: status,
  admin: status,
})
const signedIn = (others: Partial<Record<Who, number>> = {}): Expectation => ({
  ...all(200),
  nobody: 401,
  ...others,
})
/** The county's coordinator, its leaders and the leads of its areas; whoever only keeps listings sees none of it. */
const directoryWork: Expectation = {
  ...all(404),
  nobody: 401,
  'area-lead': 200,
  'county-leader': 200,
  coordinator: 200,
}

const expected: Readonly<Record<RouteName, Expectation>> = {
  // What a county makes alike and agrees on: for whoever works there, signed in. Of rows that are not there; those
  // that are: tests/browser/agree-and-make-alike.test.ts.
  harmonisation: signedIn(),
  boardRowNew: {
    ...signedIn(),
    guide: 403,
    deputy: 403,
    'unit-lead': 403,
    'area-lead': 403,
    'county-leader': 403,
    admin: 403,
  },
  boardRow: { ...all(404), nobody: 401 },
  taskCoverage: signedIn(),
  taskCell: { ...all(404), nobody: 401 },
  lineAssessment: signedIn(),
  assessedItem: { ...all(404), nobody: 401 },
  agreements: signedIn(),
  agreementNew: { ...signedIn(), guide: 403, deputy: 403, 'unit-lead': 403, admin: 403 },
  agreement: { ...all(404), nobody: 401 },
  // What is bought and its prices are for those who lead.
  contracts: directoryWork,
  contractNew: { ...directoryWork, 'area-lead': 403 },
  contract: { ...all(404), nobody: 401 },
  home: all(200),
  search: all(200),
  service: all(200),
  poster: all(200),
  embed: all(200),
  programme: all(200),
  programmeDay: all(200),
  programmeMonth: all(200),
  meetingPlaces: all(200),
  // Of a place and an activity that are not there; those that are: tests/web/programme-pages.test.ts.
  meetingPlace: all(404),
  activity: all(404),
  groups: all(200),
  events: all(200),
  newInTown: all(200),
  // Of a municipality that is not there; letters: tests/network/letters.test.ts.
  publicWelcome: all(404),
  brochures: all(200),
  bulletins: all(200),
  // Of a bulletin that is not there; the link of a mail says what it does and does it by a press.
  bulletin: all(404),
  bulletinStop: all(200),
  wishes: all(200),
  programmeEmbed: all(200),
  // Of a meeting place that is not there; those that are: tests/web/programme-feeds.test.ts.
  meetingPlaceWeek: all(404),
  meetingPlaceScreen: all(404),
  // A link that nobody was given: tests/meeting-places/host-link.test.ts.
  hostWeek: all(404),
  // Of a place that is not there.
  workPlaceLinks: { ...all(404), nobody: 401 },
  room: all(200),
  place: all(200),
  map: all(200),
  area: all(200),
  young: all(200),
  chat: all(200),
  // Without a talk of one's own it says that there is none.
  chatTalk: all(200),
  lines: all(200),
  about: all(200),
  accessibility: all(200),
  privacy: all(200),
  promises: all(200),
  matrix: all(200),
  // One of a family, signed in strongly; nobody else.
  myWhoLooked: all(401),
  myData: all(401),
  myRequests: all(401),
  // The data protection officer's alone.
  workOversight: { ...all(404), nobody: 401 },
  workOversightItem: { ...all(404), nobody: 401 },
  ask: all(200),
  askAbout: all(200),
  askWorry: all(200),
  askWhere: all(200),
  askContact: all(200),
  // Nothing to check and nothing received without a draft: back to the first question, or to the way in with a code.
  askCheck: all(303),
  askReceipt: all(200),
  // A form is found by its name; its pages of questions come with the answers of the page before.
  forms: all(200),
  form: all(200),
  formStep: all(303),
  formResult: all(303),
  follow: all(200),
  // Without a code there is nothing to follow, and no link of ours is made up of an id alone.
  followedReferral: all(303),
  followedTime: all(303),
  bookTimes: all(200),
  // An offer that is not there; those that are: tests/browser/booking.test.ts.
  bookTime: all(404),
  jointTime: all(404),
  // Opens by a press: without one it tells nobody whether there is such a time.
  bookedTime: all(200),
  guestReferral: all(404),
  meetingGuest: all(404),
  followed: all(303),
  signUp: all(200),
  signUpDone: all(200),
  // Without a code it asks for one.
  mySignUps: all(200),
  signUpLink: all(200),
  entryLink: all(404),
  giveFeedback: all(404),
  followedFile: all(303),
  signIn: all(200),
  signInLink: all(200),
  signOut: all(303),
  familySignIn: all(200),
  // One's own family's pages: nobody's who works here. What each member sees is in tests/web/own-family.test.ts.
  my: all(401),
  myEntries: all(401),
  myThread: all(401),
  myAssessment: all(401),
  myPlan: all(401),
  myTalks: all(401),
  myTalk: all(401),
  myTalkFile: all(401),
  myWorker: all(401),
  myVoice: all(401),
  myForMe: all(401),
  myMeetings: all(401),
  myMeeting: all(401),
  myConsents: all(401),
  // For somebody of a family who has signed in.
  mySessions: all(401),
  workSessions: signedIn(),
  // Whoever has not signed in at all signs in instead of proving it again.
  prove: { ...all(200), nobody: 303 },
  work: signedIn(),
  workSignFamilyUp: signedIn(),
  workTalks: signedIn(),
  // The lead of the unit that answers and the administrator; a talk that is not there is not there for anybody.
  workTalkSettings: { ...all(404), nobody: 401, admin: 200 },
  workTalk: { ...all(404), nobody: 401 },
  // The request is held by 'guide' and belongs to the unit that 'unit-lead' leads.
  workRequest: signedIn({
    deputy: 404,
    'area-lead': 404,
    'county-leader': 404,
    coordinator: 404,
    admin: 404,
  }),
  workRequestCopy: signedIn({
    deputy: 404,
    'area-lead': 404,
    'county-leader': 404,
    coordinator: 404,
    admin: 404,
  }),
  workRequestLetter: signedIn({
    deputy: 404,
    'area-lead': 404,
    'county-leader': 404,
    coordinator: 404,
    admin: 404,
  }),
  // A file that is not there.
  workRequestFile: { ...all(404), nobody: 401 },
  workRecord: signedIn(),
  workTemplates: signedIn(),
  reportError: all(200),
  // A link that is no link says so to whoever opens it.
  confirmListings: all(200),
  changeListing: all(200),
  invitation: all(200),
  workListings: signedIn({
    guide: 404,
    deputy: 404,
    'unit-lead': 404,
    'county-leader': 404,
    admin: 404,
  }),
  // A published listing of another county: every professional may read it; who changed it is its keepers' business.
  workListing: signedIn(),
  workListingVersions: { ...all(403), nobody: 401 },
  // A draft that is not there.
  workDraft: { ...all(404), nobody: 401 },
  workTranslations: signedIn({
    guide: 404,
    deputy: 404,
    'unit-lead': 404,
    'area-lead': 404,
    'county-leader': 404,
    admin: 404,
  }),
  workPropose: signedIn(),
  workCorrections: signedIn(),
  // The county's coordinator has the whole list, the lead of an area what was passed on.
  workCalls: { ...all(404), nobody: 401, coordinator: 200, 'area-lead': 200 },
  workProvider: { ...all(404), nobody: 401, coordinator: 200 },
  workGuide: signedIn(),
  workGuideCompare: signedIn(),
  workGuidePack: signedIn(),
  // Without a need there is nothing to look at together.
  workGuideTogether: { ...all(303), nobody: 401 },
  workConsultation: signedIn(),
  workLearning: signedIn(),
  // A question, a host and a time that are not there.
  workConsultationQuestion: { ...all(404), nobody: 401 },
  workConsultationHost: { ...all(404), nobody: 401 },
  // Whoever keeps no unit learns there who opens one.
  workNewHost: signedIn(),
  workHostSettings: { ...all(404), nobody: 401 },
  workCalendars: signedIn(),
  workCalendar: { ...all(404), nobody: 401 },
  workColleagues: signedIn(),
  workTimes: signedIn(),
  workOffers: signedIn(),
  // One that is not there; those that are: tests/appointments/offers.test.ts.
  workOffer: { ...all(404), nobody: 401 },
  workNetwork: signedIn(),
  areaActors: signedIn(),
  planningView: signedIn(),
  areaContacts: signedIn(),
  workerPool: signedIn(),
  resources: signedIn(),
  communication: signedIn(),
  workBulletins: signedIn(),
  workBulletin: { ...all(404), nobody: 401 },
  welcomeLetters: signedIn(),
  welcomeLetter: { ...all(404), nobody: 401 },
  trainings: signedIn(),
  // Of a training that is not there.
  training: { ...all(404), nobody: 401 },
  workRooms: signedIn(),
  workRoom: { ...all(404), nobody: 401 },
  workNewReferral: signedIn(),
  workFamilies: signedIn(),
  // A family is there for those alone who have a part in its matters: leaders and administrators included.
  workFamily: { ...all(404), nobody: 401 },
  workFamilyPeople: { ...all(404), nobody: 401 },
  workFamilyEntries: { ...all(404), nobody: 401 },
  workFamilyPermits: { ...all(404), nobody: 401 },
  workCases: signedIn(),
  // A case that is not there; what each one sees of one that is: tests/browser/cases-work.test.ts.
  workCase: { ...all(404), nobody: 401 },
  workCaseAssessment: { ...all(404), nobody: 401 },
  workCaseExport: { ...all(404), nobody: 401 },
  // Unit leads, and those who lead or coordinate in an area or the county; who keeps the county's rules.
  workCasesLead: signedIn({ guide: 404, deputy: 404 }),
  workResponsibleGuide: signedIn(),
  // What each one sees of a plan that is there: tests/browser/plan-work.test.ts.
  workCasePlan: { ...all(404), nobody: 401 },
  workCasePath: { ...all(404), nobody: 401 },
  workPaths: signedIn(),
  workPath: signedIn(),
  workCaseMessages: { ...all(404), nobody: 401 },
  workCaseThread: { ...all(404), nobody: 401 },
  workCaseFile: { ...all(404), nobody: 401 },
  workCaseMeetings: { ...all(404), nobody: 401 },
  workCaseMeeting: { ...all(404), nobody: 401 },
  workTasks: signedIn(),
  workEmergency: signedIn(),
  workReferrals: signedIn(),
  // A referral that is not there.
  workReferral: { ...all(404), nobody: 401 },
  workReceiving: signedIn(),
  // Whoever may add none learns there who may.
  workNewReceiver: signedIn(),
  // The door is where all of these work or whom they lead; who stands nowhere finds no door.
  workDoors: signedIn(),
  workDoor: signedIn(),
  workGuidanceModel: signedIn(),
  workDirectory: directoryWork,
  workGaps: directoryWork,
  workQuality: directoryWork,
  workMatrix: directoryWork,
  workDirectorySettings: directoryWork,
  workDuplicates: { ...all(404), nobody: 401, coordinator: 200 },
  workVocabulary: { ...all(404), nobody: 401, coordinator: 200 },
  workNotFound: { ...all(404), nobody: 401, coordinator: 200 },
  // Whoever may import nothing finds nothing; a run that is not there is not there for anybody.
  workImports: { ...all(404), nobody: 401, coordinator: 200 },
  workImport: { ...all(404), nobody: 401 },
  // Without a unit to lead there is nothing to share out; the page says so.
  workLoad: signedIn(),
  workWallboard: signedIn(),
  morningMail: signedIn(),
  worries: all(200),
  worry: all(200),
  childNotice: all(200),
  workWorry: signedIn(),
  // A contact that is not there.
  workWorryContact: { ...all(404), nobody: 401 },
  workSent: { ...all(303), nobody: 401 },
  // The joint calendar and its lists are every colleague's; a place and an activity that are not there are nobody's.
  workProgramme: signedIn(),
  workPlaces: signedIn(),
  workPlaceNew: signedIn(),
  workPlace: { ...all(404), nobody: 401 },
  workActivityNew: signedIn(),
  workActivity: { ...all(404), nobody: 401 },
  workSignUps: { ...all(404), nobody: 401 },
  workGroup: { ...all(404), nobody: 401 },
  workWishes: signedIn(),
  workOutreach: signedIn(),
  workOutreachPlace: signedIn(),
  // A day that is not there.
  workCount: { ...all(404), nobody: 401 },
  workVisitors: signedIn(),
  // A place that is not there.
  workReview: { ...all(404), nobody: 401 },
  workCountOffline: all(200),
  workForms: signedIn(),
  // A filled form and a file that are not there.
  workFilledForm: { ...all(404), nobody: 401 },
  workFormFile: { ...all(404), nobody: 401 },
  density: { ...all(303), nobody: 401 },
  lead: signedIn({ guide: 404, deputy: 404, admin: 404 }),
  // Of the area that one leads or of the whole county; whoever leads neither finds no such page.
  leadMonth: { ...all(404), nobody: 401, 'area-lead': 200, 'county-leader': 200, coordinator: 200 },
  // Everybody of the county's network reads its year; those who keep it add to it.
  annualClock: signedIn(),
  annualEntryNew: signedIn({ guide: 403, deputy: 403, 'unit-lead': 403, admin: 403 }),
  // Of an entry that is not there; those that are: tests/network/clock.test.ts.
  annualEntry: { ...all(404), nobody: 401 },
  // Of a trial that is not there; links of what is: tests/development/links.test.ts.
  links: { ...all(404), nobody: 401 },
  leadMetrics: signedIn(),
  // Any professional reads the county's trials, risks and proposals and brings an idea; who keeps them: tests/development.
  experiments: signedIn(),
  experimentNew: signedIn(),
  experiment: { ...all(404), nobody: 401 },
  risks: signedIn(),
  risk: { ...all(404), nobody: 401 },
  proposals: signedIn(),
  proposal: { ...all(404), nobody: 401 },
  // Every professional reads the county's plan and roadmap; who writes in them: tests/development/plan.test.ts.
  actionPlan: signedIn(),
  planChapter: { ...all(404), nobody: 401 },
  planMeasure: { ...all(404), nobody: 401 },
  roadmap: signedIn(),
  roadmapBar: { ...all(404), nobody: 401 },
  areaPlans: signedIn(),
  areaPlan: { ...all(404), nobody: 401 },
  // Everybody of the county's network reads its forums; what only seat holders see: tests/network/forums.test.ts.
  forums: signedIn(),
  forumNew: { ...all(404), nobody: 401, 'area-lead': 200, coordinator: 200, 'county-leader': 200 },
  // Of a forum, a meeting and a decision that are not there.
  forum: { ...all(404), nobody: 401 },
  forumMeeting: { ...all(404), nobody: 401 },
  decisions: signedIn(),
  decision: { ...all(404), nobody: 401 },
  forumTasks: signedIn(),
  forumMinutes: signedIn(),
  admin: { ...all(404), nobody: 401, admin: 200 },
  // Besides the county's administrator for those of its organisations, who see only their own people.
  adminPeople: { ...all(404), nobody: 401, admin: 200 },
  adminPerson: { ...all(404), nobody: 401, admin: 200 },
  adminPaths: { ...all(404), nobody: 401, admin: 200, coordinator: 200 },
  adminPath: { ...all(404), nobody: 401, admin: 200, coordinator: 200 },
  adminForms: { ...all(404), nobody: 401, admin: 200, coordinator: 200 },
  adminForm: { ...all(404), nobody: 401, admin: 200, coordinator: 200 },
}

/** The interface for machines. 'code' is open to whoever holds the code in the address. */
type Machine = 'open' | 'code' | 'guest' | 'person' | 'member' | 'person-or-member' | 'demo'
const expectedOfMachines: Readonly<Record<string, Machine>> = {
  // Who may do what with a forum: tests/network/{forums,forum-meetings,decisions}.test.ts.
  'get /forums': 'person',
  'get /forum-templates': 'person',
  'get /forum-choices': 'person',
  'get /forum-gaps': 'person',
  'post /forums': 'person',
  'get /forums/{id}': 'person',
  'put /forums/{id}': 'person',
  'post /forums/{id}/seats': 'person',
  'put /seats/{id}': 'person',
  'post /seats/{id}/terms': 'person',
  'put /seat-terms/{id}': 'person',
  'post /forums/{id}/offices': 'person',
  'post /seat-terms/{id}/end': 'person',
  'post /forum-offices/{id}/end': 'person',
  'post /seats/{id}/end': 'person',
  'post /forums/{id}/end': 'person',
  'get /forum-meetings': 'person',
  'get /forum-minutes': 'person',
  'post /forums/{id}/meetings': 'person',
  'get /forum-meetings/{id}': 'person',
  'put /forum-meetings/{id}': 'person',
  'post /forum-meetings/{id}/invitation': 'person',
  'post /forum-meetings/{id}/answer': 'person',
  'post /forums/{id}/matters': 'person',
  'put /forum-matters/{id}': 'person',
  'post /forum-matters/{id}/place': 'person',
  'put /forum-matters/{id}/minutes': 'person',
  'post /forum-matters/{id}/postpone': 'person',
  'post /forum-matters/{id}/decline': 'person',
  'post /forum-matters/{id}/remove': 'person',
  'post /forum-meetings/{id}/votes': 'person',
  'put /forum-votes/{id}/points': 'person',
  'post /forum-votes/{id}/close': 'person',
  'get /forum-tasks': 'person',
  'post /forums/{id}/tasks': 'person',
  'put /forum-tasks/{id}': 'person',
  'post /forum-tasks/{id}/finish': 'person',
  'post /forum-meetings/{id}/cancel': 'person',
  'put /forum-meetings/{id}/attendance': 'person',
  'post /forum-meetings/{id}/guests': 'person',
  'post /forum-meetings/{id}/guests/remove': 'person',
  'post /forum-meetings/{id}/hold': 'person',
  'put /forum-meetings/{id}/summary': 'person',
  'post /forum-meetings/{id}/approval': 'person',
  'get /decisions': 'person',
  'post /forums/{id}/decisions': 'person',
  'get /decisions/{id}': 'person',
  'put /decisions/{id}': 'person',
  'put /decisions/{id}/recipients': 'person',
  'put /decisions/{id}/child-impact': 'person',
  'post /decisions/{id}/make': 'person',
  'post /decisions/{id}/announce': 'person',
  'post /decisions/{id}/confirm': 'person',
  'post /decisions/{id}/drop': 'person',
  'get /services': 'open',
  'post /suggestions': 'person',
  'get /services/{id}': 'open',
  'get /municipalities': 'open',
  'get /doors': 'open',
  'get /door-settings': 'person',
  'get /doors/{id}/settings': 'person',
  'put /doors/{id}/basics': 'person',
  'put /doors/{id}/hours': 'person',
  'put /doors/{id}/promise': 'person',
  'post /doors/{id}/special-days': 'person',
  'delete /doors/{id}/special-days/{day}': 'person',
  'put /doors/{id}/units': 'person',
  'put /doors/{id}/rest': 'person',
  'delete /doors/{id}/rest': 'person',
  'get /handling-settings': 'person',
  'put /handling-settings': 'person',
  'get /promise-alarm': 'person',
  'put /promise-alarm': 'person',
  'get /rota-ahead': 'person',
  'post /doors/{id}/turns': 'person',
  'post /doors/{id}/turns/{turn}/end': 'person',
  'get /absences': 'person',
  'post /absences': 'person',
  'put /absences/{id}': 'person',
  'delete /absences/{id}': 'person',
  'get /help-requests-without-deputy': 'person',
  'get /guidance-model': 'person',
  'put /guidance-model/{group}': 'person',
  'delete /guidance-model/{group}': 'person',
  'get /guidance-advice': 'person',
  'get /promises': 'open',
  'post /help-requests': 'open',
  'get /help-requests/follow/{code}': 'code',
  'post /help-requests/follow/{code}/messages': 'code',
  'post /help-requests/follow/{code}/withdraw': 'code',
  'post /help-requests/follow/{code}/reopen': 'code',
  'get /forms': 'open',
  'get /forms/{key}': 'open',
  'post /forms/{key}/evaluate': 'open',
  'post /help-requests/follow/{code}/forms': 'code',
  'get /form-links/{token}': 'open',
  'post /form-links/{token}/answers': 'open',
  'post /form-links': 'person',
  'get /help-requests/{id}/forms': 'person',
  'post /help-requests/{id}/forms': 'person',
  'get /form-submissions/{id}': 'person',
  'get /county-forms': 'person',
  'post /county-forms': 'person',
  'get /county-forms/{id}': 'person',
  'post /county-forms/{id}/copy': 'person',
  'post /county-forms/{id}/draft': 'person',
  'delete /county-forms/{id}/draft': 'person',
  'put /county-forms/{id}/draft': 'person',
  'post /county-forms/{id}/publish': 'person',
  'post /county-forms/{id}/retire': 'person',
  'get /listings': 'person',
  'post /listings': 'person',
  'get /listings/{id}': 'person',
  'put /listings/{id}': 'person',
  'get /listings/{id}/versions': 'person',
  'post /listings/{id}/versions/{number}/restore': 'person',
  'post /listings/{id}/translations': 'person',
  'post /listings/{id}/confirm': 'person',
  'post /listings/{id}/hide': 'person',
  'post /listings/{id}/publish': 'person',
  'post /sessions': 'demo',
  'get /figures/promises': 'person',
  'get /figures/waits': 'person',
  'get /workload': 'person',
  'get /workload/{id}': 'person',
  'post /workload/rebalance': 'person',
  'get /wallboard': 'person',
  'put /morning-mail': 'person',
  'get /referral-receivers': 'person',
  'get /referral-receivers/{id}': 'person',
  'put /referral-receivers/{id}/capacity': 'person',
  'put /referral-receivers/{id}': 'person',
  'post /referral-receivers': 'person',
  'post /referrals': 'person',
  'put /referrals/{id}': 'person',
  'get /referrals/{id}/preview': 'person',
  'post /referrals/{id}/ask-consent': 'person',
  'post /referrals/{id}/consents': 'person',
  'post /referrals/{id}/send': 'person',
  'post /referrals/{id}/give-more': 'person',
  'post /referrals/{id}/meetings': 'person',
  'post /referrals/{id}/meetings/current': 'person',
  'post /referrals/{id}/ask-cancel': 'person',
  'post /referrals/{id}/settle': 'person',
  'post /referrals/{id}/send-elsewhere': 'person',
  'post /referrals/{id}/reassign': 'person',
  'post /referrals/{id}/mistake': 'person',
  'post /referrals/{id}/discard': 'person',
  'get /referrals': 'person',
  'get /referrals/day': 'person',
  // A person, or a guest behind its signed link and one-time code.
  'post /referrals/{id}/receive': 'guest',
  'post /referrals/{id}/ask-more': 'guest',
  'post /referrals/{id}/messages': 'guest',
  'post /referrals/{id}/notes': 'guest',
  'post /referrals/{id}/accept': 'guest',
  'post /referrals/{id}/start': 'guest',
  'post /referrals/{id}/refuse-cancel': 'guest',
  'post /referrals/{id}/complete': 'guest',
  'post /referrals/{id}/confirm-cancel': 'guest',
  'post /referrals/{id}/waitlist': 'guest',
  'post /referrals/{id}/redirect': 'guest',
  'post /referrals/{id}/decline': 'guest',
  'get /referrals/{id}': 'guest',
  'post /referrals/follow/{code}/{id}/consent': 'code',
  'post /referrals/follow/{code}/{id}/object': 'code',
  'get /referrals/follow/{code}': 'code',
  'post /referrals/follow/{code}/{id}/withdraw-consent': 'code',
  'get /cases': 'person',
  'get /cases-from/{source}/{id}': 'person',
  'post /cases': 'person',
  'get /cases/{id}': 'person-or-member',
  'put /cases/{id}': 'person',
  'post /cases/{id}/stage': 'person',
  'put /cases/{id}/seats/{part}': 'person',
  'delete /cases/{id}/seats/{part}': 'person',
  'put /cases/{id}/lead': 'person',
  'get /units-to-ask': 'person',
  'put /cases/{id}/support/{unit}': 'person',
  'post /cases/{id}/support/{unit}/ask': 'person',
  'delete /cases/{id}/support/{unit}': 'person',
  'get /cases-asked': 'person',
  'post /cases-asked/{id}/take': 'person',
  'post /cases-asked/{id}/decline': 'person',
  'post /cases/{id}/responsible': 'person',
  'put /cases/{id}/responsible/{kind}': 'person',
  'get /trials': 'person',
  'post /trials': 'person',
  'get /trials/{id}': 'person',
  'put /trials/{id}': 'person',
  'put /trials/{id}/needs': 'person',
  'put /trials/{id}/needs/{need}': 'person',
  'put /trials/{id}/partners': 'person',
  'put /trials/{id}/steps': 'person',
  'put /trials/{id}/steps/{step}': 'person',
  'post /trials/{id}/start': 'person',
  'post /trials/{id}/publish': 'person',
  'post /trials/{id}/decide': 'person',
  'post /trials/{id}/resume': 'person',
  'post /trials/{id}/spread': 'person',
  'delete /trials/{id}': 'person',
  'get /risks': 'person',
  'post /risks': 'person',
  'get /risks/{id}': 'person',
  'put /risks/{id}': 'person',
  'post /risks/{id}/reviews': 'person',
  'post /risks/{id}/close': 'person',
  'get /national-proposals': 'person',
  'post /national-proposals': 'person',
  'get /national-proposals/{id}': 'person',
  'put /national-proposals/{id}': 'person',
  'post /national-proposals/{id}/withdraw': 'person',
  'post /national-proposals/{id}/take-back': 'person',
  'post /national-proposals/{id}/send': 'person',
  'post /national-proposals/{id}/answer': 'person',
  'post /links': 'person',
  'get /links/{kind}/{id}': 'person',
  'get /links/{kind}/{id}/choices': 'person',
  'delete /links/{id}': 'person',
  'get /metrics-in-use': 'person',
  'get /cases-of-units': 'person',
  'get /cases-of-units/{id}/workers': 'person',
  'post /cases-of-units/{id}/responsible': 'person',
  'get /case-figures': 'person',
  'get /case-settings': 'person',
  'put /case-settings/{county}': 'person',
  'get /my/cases': 'member',
  'get /cases/{id}/limits': 'person-or-member',
  'post /cases/{id}/limits': 'person',
  'post /case-limits/{id}/met': 'person',
  'post /case-limits/{id}/drop': 'person',
  'post /case-limits/{id}/resume': 'person',
  'get /cases/{id}/assessment': 'person-or-member',
  'post /cases/{id}/sections': 'person',
  'post /cases/{id}/own-sections': 'member',
  'put /case-sections/{id}': 'person-or-member',
  'get /case-sections/{id}/versions': 'person-or-member',
  'post /case-sections/{id}/told': 'person',
  'post /case-sections/{id}/open': 'member',
  'post /cases/{id}/exports': 'person',
  'get /cases/{id}/exports': 'person-or-member',
  'get /cases/{id}/plan': 'person-or-member',
  'post /cases/{id}/goals': 'person-or-member',
  'put /case-goals/{id}': 'person-or-member',
  'put /case-goals/{id}/levels': 'person-or-member',
  'post /case-goals/{id}/ratings': 'person-or-member',
  'post /case-goals/{id}/show': 'member',
  'post /cases/{id}/steps': 'person-or-member',
  'put /case-steps/{id}': 'person-or-member',
  'post /case-steps/{id}/show': 'member',
  'post /case-steps/{id}/done': 'person-or-member',
  'post /case-steps/{id}/reopen': 'person-or-member',
  'post /case-steps/{id}/drop': 'person-or-member',
  'get /plan-versions/{id}': 'person-or-member',
  'get /plan-versions/{id}/difference': 'person-or-member',
  'post /plan-versions/{id}/signatures': 'person-or-member',
  'post /cases/{id}/plan-versions': 'person',
  'post /case-goals/{id}/end': 'person-or-member',
  'post /case-goals/{id}/resume': 'person-or-member',
  'get /case-tasks': 'person',
  'get /my/tasks': 'member',
  'post /cases/{id}/joins': 'person',
  'put /joins/{id}': 'person',
  'post /joins/{id}/offer': 'person',
  'get /received-joins': 'person',
  'post /joins/{id}/acknowledge': 'person',
  'post /joins/{id}/decline': 'person',
  'post /joins/{id}/answer': 'person',
  'delete /joins/{id}': 'person',
  'get /cases/{id}/times': 'person-or-member',
  'get /my/times': 'member',
  'post /cases/{id}/times': 'person',
  'post /case-times/{id}/cancel': 'person',
  'post /my/times/{id}/cannot-come': 'member',
  'post /cases/{id}/close': 'person',
  'post /cases/{id}/reopen': 'person',
  'get /cases/{id}/talk-choices': 'person-or-member',
  'get /cases/{id}/threads': 'person-or-member',
  'get /case-threads': 'person',
  'get /my/threads': 'member',
  'post /cases/{id}/threads': 'person-or-member',
  'get /case-threads/{id}': 'person-or-member',
  'post /case-threads/{id}/messages': 'person-or-member',
  'post /case-messages/{id}/undo': 'person-or-member',
  'delete /case-messages/{id}': 'person-or-member',
  'put /case-threads/{id}/read': 'person-or-member',
  'post /case-threads/{id}/sides': 'person-or-member',
  'get /case-threads/{id}/files/{file}': 'person-or-member',
  'post /cases/{id}/voices': 'member',
  'get /my/voices': 'member',
  'get /cases/{id}/voices': 'person',
  'get /case-wishes': 'person',
  'post /case-voices/{id}/answer': 'person',
  'get /cases/{id}/meetings': 'person-or-member',
  'get /my/meetings': 'member',
  'post /cases/{id}/meetings': 'person',
  'get /meetings/{id}': 'person-or-member',
  'put /meetings/{id}': 'person',
  'post /meetings/{id}/cancel': 'person',
  'post /meetings/{id}/participants': 'person',
  'delete /meetings/{id}/participants/{participant}': 'person',
  'post /meetings/{id}/answer': 'person-or-member',
  'put /meetings/{id}/participants/{participant}/answer': 'person',
  'post /meetings/{id}/agenda': 'person-or-member',
  'put /agenda-points/{id}': 'person-or-member',
  'put /agenda-points/{id}/minutes': 'person',
  'delete /agenda-points/{id}': 'person-or-member',
  'put /meetings/{id}/present': 'person',
  'post /meetings/{id}/agreed': 'person',
  'post /meetings/{id}/consents': 'person',
  'post /meetings/{id}/hold': 'person',
  'get /meeting-links/{token}': 'open',
  'post /meeting-links/{token}/answer': 'open',
  'get /referral-links/{token}': 'open',
  'post /referral-links/{token}/codes': 'open',
  'post /referral-links/{token}/sessions': 'open',
  'get /people': 'person',
  'get /role-scopes': 'person',
  'post /people': 'person',
  'get /people/{id}': 'person',
  'put /people/{id}': 'person',
  'post /people/{id}/roles': 'person',
  'post /people/{id}/roles/{assignment}/end': 'person',
  'post /people/{id}/passkey-code': 'person',
  'post /people/{id}/passkeys/remove': 'person',
  'post /people/{id}/close': 'person',
  'post /people/{id}/reopen': 'person',
  'get /own-sessions': 'person',
  'delete /own-sessions/{id}': 'person',
  'post /own-sessions/end-others': 'person',
  'get /own-passkeys': 'person',
  'put /own-passkeys/{id}': 'person',
  'delete /own-passkeys/{id}': 'person',
  'delete /sessions/current': 'person',
  'get /queue': 'person',
  'get /calendars': 'person',
  'get /calendars/{id}': 'person',
  'get /calendars/{id}/free-times': 'person',
  'post /calendars/{id}/hours': 'person',
  'delete /calendars/{id}/hours/{part}': 'person',
  'post /calendars/{id}/absences': 'person',
  'delete /calendars/{id}/absences/{part}': 'person',
  'post /appointments': 'person',
  'get /appointments': 'person',
  'get /appointments/{id}': 'person',
  'post /appointments/{id}/move': 'person',
  'post /appointments/{id}/cancel': 'person',
  'post /appointments/{id}/no-show': 'person',
  'post /appointments/{id}/held': 'person',
  'get /calendar-units': 'person',
  'get /consultation-hosts': 'person',
  'post /consultation-hosts': 'person',
  'put /consultation-hosts/{id}': 'person',
  'post /consultation-hosts/{id}/questions': 'person',
  'get /consultations': 'person',
  'get /consultations/{id}': 'person',
  'post /consultations/{id}/book': 'person',
  'post /consultations/{id}/answer': 'person',
  'put /consultations/{id}/note': 'person',
  'post /learning-notes/{id}/publish': 'person',
  'get /learning-notes': 'person',
  'post /learning-notes/{id}/unpublish': 'person',
  'post /consultations/{id}/close': 'person',
  'post /consultations/{id}/withdraw': 'person',
  'get /consultation-counts': 'person',
  'get /paths': 'person',
  'get /paths/{key}': 'person',
  'get /counties/{county}/path-figures': 'person',
  'get /counties/{county}/paths': 'person',
  'post /counties/{county}/paths': 'person',
  'post /counties/{county}/paths/{key}/draft': 'person',
  'get /counties/{county}/paths/{key}': 'person',
  'post /counties/{county}/paths/{key}/changes': 'person',
  'put /counties/{county}/paths/{key}/draft': 'person',
  'get /counties/{county}/paths/{key}/differences': 'person',
  'post /counties/{county}/paths/{key}/publish': 'person',
  'delete /counties/{county}/paths/{key}/draft': 'person',
  'post /counties/{county}/paths/{key}/withdraw': 'person',
  'get /cases/{id}/paths': 'person-or-member',
  'post /cases/{id}/paths': 'person',
  'put /cases/{id}/paths/{path}/steps/{step}': 'person',
  'post /cases/{id}/paths/{path}/renew': 'person',
  'post /cases/{id}/paths/{path}/end': 'person',
  'get /families': 'person',
  'post /families/find': 'person',
  'post /families': 'person',
  'get /families/{id}': 'person-or-member',
  'post /families/{id}/close': 'person',
  'post /families/{id}/people': 'person',
  'put /families/{id}/people/{person}': 'person',
  'delete /families/{id}/people/{person}': 'person',
  'post /families/{id}/relations': 'person',
  'put /families/{id}/relations/{relation}': 'person',
  'delete /families/{id}/relations/{relation}': 'person',
  'post /families/{id}/homes': 'person',
  'put /families/{id}/homes/{home}': 'person',
  'delete /families/{id}/homes/{home}': 'person',
  'post /families/{id}/helpers': 'person-or-member',
  'delete /families/{id}/helpers/{helper}': 'person-or-member',
  'get /families/{id}/team': 'person-or-member',
  'get /workers': 'person',
  'get /consent-sides': 'person',
  'post /families/{id}/team': 'person',
  'post /family-parts/{id}/contact': 'person',
  'put /family-parts/{id}': 'person',
  'delete /family-parts/{id}': 'person',
  'post /family-parts/{id}/show': 'person-or-member',
  'post /family-parts/{id}/hide': 'person-or-member',
  'post /emergency-openings': 'person',
  'get /emergency-openings': 'person',
  'post /emergency-openings/{id}/end': 'person',
  'post /emergency-openings/{id}/review': 'person',
  'get /families/{id}/emergency-openings': 'person-or-member',
  'get /families/{id}/entries': 'person-or-member',
  'post /families/{id}/entries': 'person',
  'post /family-entries/{id}/open': 'person-or-member',
  'post /family-entries/{id}/close': 'person-or-member',
  'post /families/{id}/judgements': 'person',
  'get /families/{id}/consents': 'person-or-member',
  'post /families/{id}/consent-asks': 'person',
  'post /consent-asks/{id}/call-off': 'person',
  'post /consent-asks/{id}/give': 'member',
  'post /consent-asks/{id}/decline': 'member',
  'post /families/{id}/consents': 'person',
  'post /my/families/{id}/consents': 'member',
  'post /consents/{id}/withdraw': 'person-or-member',
  'post /families/{id}/bans': 'person-or-member',
  'post /bans/{id}/lift': 'member',
  'post /families/{id}/grounds': 'person',
  'post /grounds/{id}/end': 'person',
  'get /my/families': 'member',
  'get /my/team': 'member',
  'get /my/entries': 'member',
  'get /my/consents': 'member',
  'get /my/families/{id}/units': 'member',
  'post /my/families/{id}/messages': 'member',
  'post /my/families/{id}/thread': 'member',
  'post /my/families/{id}/thread/open': 'member',
  'post /my/families/{id}/thread/close': 'member',
  'post /my/acting': 'member',
  'delete /my/acting': 'member',
  'post /my/follow-codes': 'member',
  'get /my/follow-codes': 'member',
  'post /my/follow-codes/{id}/referrals/{referral}/withdraw-consent': 'member',
  'delete /my/follow-codes/{id}': 'member',
  'get /my/who-has-looked': 'member',
  'post /my/data-requests': 'member',
  'get /my/data-requests': 'member',
  'post /my/data-requests/{id}/withdraw': 'member',
  'post /my/data': 'member',
  'get /oversight/alerts': 'person',
  'get /oversight/data-requests': 'person',
  'get /oversight/access-log': 'person',
  'get /oversight/alerts/{id}': 'person',
  'post /oversight/alerts/{id}/handle': 'person',
  'get /oversight/data-requests/{id}': 'person',
  'post /oversight/data-requests/{id}/ask': 'person',
  'post /oversight/data-requests/{id}/note': 'person',
  'post /oversight/data-requests/{id}/extend': 'person',
  'post /oversight/data-requests/{id}/answer': 'person',
  'get /oversight/settings': 'person',
  'put /oversight/settings': 'person',
  'put /oversight/advisers/{kind}': 'person',
  'post /oversight/holds': 'person',
  'post /oversight/holds/{id}/end': 'person',
  'post /families/{id}/blocks': 'person',
  'delete /families/{id}/blocks/{block}': 'person',
  'post /families/{id}/bars': 'person',
  'delete /families/{id}/bars/{bar}': 'person',
  'put /families/{id}/people/{person}/protection': 'person',
  'get /protections-to-check': 'person',
  'post /families/{id}/register-news': 'person',
  'get /network': 'person',
  'get /own-network': 'person',
  'put /own-network/areas': 'person',
  'get /area-actors': 'person',
  'post /area-actors': 'person',
  'get /actor-surveys': 'person',
  'post /actor-surveys/{id}/answers': 'person',
  'post /actor-surveys/{id}/close': 'person',
  'post /actor-surveys': 'person',
  'get /network-planning': 'person',
  'post /network-planning/figures': 'person',
  'get /area-workers': 'person',
  'post /area-workers': 'person',
  'put /area-workers/{id}': 'person',
  'delete /area-workers/{id}': 'person',
  'get /worker-pool': 'person',
  'put /worker-pool/me': 'person',
  'post /substitute-requests': 'person',
  'post /substitute-requests/{id}/answers': 'person',
  'post /substitute-requests/{id}/settle': 'person',
  'delete /worker-pool/me': 'person',
  'get /area-resources': 'person',
  'post /area-resources': 'person',
  'put /area-resources/{id}': 'person',
  'delete /area-resources/{id}': 'person',
  'post /shared-efforts': 'person',
  'post /shared-efforts/{id}/settle': 'person',
  'post /shared-efforts/{id}/end': 'person',
  'post /room-commitments': 'person',
  'put /room-commitments/{id}': 'person',
  'delete /room-commitments/{id}': 'person',
  'post /network/contacts': 'person',
  'put /network/contacts/{id}': 'person',
  'delete /network/contacts/{id}': 'person',
  'post /colleague-messages': 'person',
  'post /colleague-messages/{id}/reply': 'person',
  'get /colleague-messages': 'person',
  'get /help-requests/{id}': 'person',
  'post /help-requests/recorded': 'person',
  'get /help-requests/{id}/files': 'person',
  'post /help-requests/{id}/answer-with-files': 'person',
  'post /help-requests/{id}/urgency': 'person',
  'post /help-requests/{id}/protection': 'person',
  'post /help-requests/{id}/take-back-answer': 'person',
  'post /help-requests/{id}/notices': 'person',
  'post /help-requests/{id}/matter': 'person',
  'get /help-requests/{id}/copy': 'person',
  'post /help-requests/follow/{code}/files': 'code',
  'get /help-requests/follow/{code}/files': 'code',
  'get /answer-templates': 'person',
  'post /answer-templates': 'person',
  'put /answer-templates/{id}': 'person',
  'delete /answer-templates/{id}': 'person',
  'get /reaching-rule': 'person',
  'put /reaching-rule': 'person',
  'get /statutory-limits': 'open',
  'post /help-requests/{id}/take': 'person',
  'post /help-requests/{id}/notes': 'person',
  'post /help-requests/{id}/contacts': 'person',
  'post /help-requests/{id}/answer': 'person',
  'post /help-requests/{id}/wait': 'person',
  'post /help-requests/{id}/resume': 'person',
  'post /help-requests/{id}/deputy': 'person',
  'post /help-requests/{id}/hand-over': 'person',
  'post /help-requests/{id}/acknowledge': 'person',
  'post /help-requests/{id}/assign': 'person',
  'post /help-requests/{id}/resolve': 'person',
  'post /help-requests/{id}/decline': 'person',
  'post /help-requests/{id}/cancel-hand-over': 'person',
  'post /help-requests/{id}/acknowledge-urgent': 'person',
  'post /statutory-contacts': 'person',
  'get /statutory-contacts': 'person',
  'get /statutory-contacts/{id}': 'person',
  'post /statutory-contacts/{id}/tell-otherwise': 'person',
  'post /police-reports': 'person',
  'post /child-welfare-notifications': 'open',
  'get /child-welfare-notifications/state': 'open',
  'get /statutory-handling/{county}': 'open',
  'post /meeting-places/{id}/host-links': 'person',
  'delete /meeting-places/{id}/host-links': 'person',
  'get /meeting-places/{id}/host-mails': 'person',
  'post /meeting-places/{id}/host-mails': 'person',
  'delete /meeting-places/{id}/host-mails/{mail}': 'person',
  // Whoever holds the link hosts the place.
  'get /host-links/{token}': 'open',
  'post /host-links/{token}/days/{occurrence}/cancel': 'open',
  'post /host-links/{token}/days/{occurrence}/restore': 'open',
  'post /host-links/{token}/repeat': 'open',
  'post /host-links/{token}/ask': 'open',
  'get /outreach': 'person',
  'get /outreach/{id}': 'person',
  'post /outreach': 'person',
  'put /outreach/{id}': 'person',
  'post /outreach/{id}/tallies': 'person',
  'post /outreach/{id}/tallies/{tap}/undo': 'person',
  'post /outreach/{id}/points': 'person',
  'get /outreach-sums': 'person',
  'get /areas/{id}/outreach': 'open',
  'get /programme': 'open',
  'get /programme/months/{month}': 'open',
  'get /meeting-places': 'open',
  'get /meeting-places/{id}': 'open',
  'get /activities/{id}': 'open',
  'get /kept-meeting-places': 'person',
  'post /meeting-places': 'person',
  'get /kept-meeting-places/{id}': 'person',
  'post /meeting-places/{id}/publish': 'person',
  'put /meeting-places/{id}': 'person',
  'put /meeting-places/{id}/partners': 'person',
  'post /programme-pictures': 'person',
  'post /programme-pictures/remove': 'person',
  'post /activity-clashes': 'person',
  'post /activities': 'person',
  'put /activities/{id}': 'person',
  'post /activities/{id}/publish': 'person',
  'get /kept-activities': 'person',
  'get /kept-activities/{id}': 'person',
  'put /activities/{id}/organisers': 'person',
  'put /activities/{id}/leaders': 'person',
  'put /activities/{id}/turns': 'person',
  'post /activities/{id}/seasons': 'person',
  'post /activity-days/{id}/cancel': 'person',
  'post /activity-days/{id}/restore': 'person',
  'post /activity-days/{id}/move': 'person',
  'put /activity-days/{id}': 'person',
  'post /programme-weeks': 'person',
  'get /joint-calendar': 'person',
  'get /programme-holdings': 'person',
  'post /programme-breaks': 'person',
  'delete /programme-breaks/{id}': 'person',
  'post /activities/{id}/end': 'person',
  'post /meeting-places/{id}/close': 'person',
  'post /sign-ups': 'open',
  'get /sign-ups/own/{code}': 'code',
  'put /sign-ups/own/{code}/{id}': 'code',
  'post /sign-ups/own/{code}/{id}/cancel': 'code',
  'post /sign-ups/{id}/cancel': 'person',
  'get /activities/{id}/sign-ups': 'person',
  'get /programme/days-to-count': 'person',
  'get /programme/days/{id}/visitors': 'person',
  'post /programme/days/{id}/tallies': 'person',
  'post /programme/days/{id}/tallies/{tap}/undo': 'person',
  'post /programme/days/{id}/notes': 'person',
  'delete /programme/days/{id}/notes/{note}': 'person',
  'get /programme/figures': 'person',
  'get /meeting-places/{id}/route': 'open',
  'post /outreach/{id}/activity': 'person',
  'get /meeting-places/{id}/reviews': 'person',
  'post /meeting-places/{id}/reviews': 'person',
  'post /meeting-places/{id}/peer-reviews': 'person',
  'get /place-reviews/invitations': 'person',
  'put /place-reviews/{id}': 'person',
  'delete /place-reviews/{id}': 'person',
  'put /meeting-places/{id}/decision': 'person',
  'get /offers': 'open',
  'get /offers/{id}': 'open',
  'get /offers/{id}/times': 'open',
  'post /booked-times': 'open',
  'post /booked-times/of-two': 'open',
  'get /booked-times/behind/{code}': 'code',
  'post /booked-times/behind/{code}/{id}/move': 'code',
  'post /booked-times/behind/{code}/{id}/cancel': 'code',
  // Whoever holds the link is the parent who is asked.
  'get /joint-times/{token}': 'code',
  'post /joint-times/{token}/answer': 'code',
  'get /kept-offers': 'person',
  'get /kept-offers/{id}': 'person',
  'get /offer-units': 'person',
  'post /offers': 'person',
  'put /offers/{id}': 'person',
  'post /offers/{id}/hours': 'person',
  'delete /offers/{id}/hours/{part}': 'person',
  'get /offers/{id}/booked-times': 'person',
  'get /booked-times/{id}': 'person',
  'get /named-workers': 'person',
  'post /booked-times/{id}/direct': 'person',
  'get /families-to-contact': 'person',
  'post /booked-times/{id}/contacted': 'person',
  'get /rooms': 'person',
  'get /rooms/{id}': 'person',
  'put /rooms/{id}/at-once': 'person',
  'get /activities/{id}/group': 'person',
  'put /activities/{id}/sessions': 'person',
  'put /activities/{id}/group-words': 'person',
  'put /activities/{id}/attendance': 'person',
  'post /activities/{id}/entry-links': 'person',
  'delete /activities/{id}/entry-links': 'person',
  'get /entry-links/{token}': 'open',
  'post /activities/{id}/feedback': 'open',
  'post /wishes': 'open',
  'get /counties/{county}/wishes': 'open',
  'get /wishes': 'person',
  'get /boards': 'person',
  'post /boards': 'person',
  'get /boards/{id}': 'person',
  'put /boards/{id}': 'person',
  'put /boards/{id}/areas': 'person',
  'post /boards/{id}/close': 'person',
  'get /task-coverage': 'person',
  'get /task-coverage/{area}/{task}': 'person',
  'put /task-coverage/{area}/{task}': 'person',
  'get /self-assessments': 'person',
  'get /self-assessments/{kind}/{item}': 'person',
  'put /self-assessments/{kind}/{item}': 'person',
  'get /agreements': 'person',
  'get /agreement-choices': 'person',
  'get /agreements-due': 'person',
  'post /agreements': 'person',
  'get /agreements/{id}': 'person',
  'put /agreements/{id}': 'person',
  'post /agreements/{id}/reviews': 'person',
  'get /contracts': 'person',
  'post /contracts': 'person',
  'get /contracts/{id}': 'person',
  'put /contracts/{id}': 'person',
  'post /contracts/{id}/visits': 'person',
  'post /contracts/{id}/visits/{visit}/close': 'person',
  'put /contracts/{id}/years/{year}': 'person',
  'get /annual-clock': 'person',
  'get /annual-clock/owners': 'person',
  'post /annual-clock/entries': 'person',
  'get /annual-clock/entries/{id}': 'person',
  'put /annual-clock/entries/{id}': 'person',
  'put /annual-clock/entries/{id}/times/{slot}': 'person',
  'delete /annual-clock/entries/{id}': 'person',
  'post /annual-clock/legal-entries': 'person',
  'post /wishes/{id}/answer': 'person',
  'get /exports/ptv': 'person',
  'get /service-matrix': 'open',
  'get /directory-work': 'person',
  'get /directory-gaps': 'person',
  'get /listing-quality': 'person',
  'get /duplicates': 'person',
  'post /listings/{id}/merge': 'person',
  'post /listings/{id}/undo-merge': 'person',
  'post /listings/{id}/tell-apart': 'person',
  'get /vocabulary': 'person',
  'post /vocabulary': 'person',
  'put /vocabulary/{id}': 'person',
  'delete /vocabulary/{id}': 'person',
  'get /search-gaps': 'person',
  'post /search-gaps/{hash}/settle': 'person',
  'get /directory-settings': 'person',
  'put /directory-settings': 'person',
  'put /areas/{id}/services/{type}': 'person',
  'put /areas/{id}/schools': 'person',
  'get /exports/listings': 'person',
  'post /imports': 'person',
  'get /imports': 'person',
  'get /imports/{id}': 'person',
  'get /imports/{id}/rows': 'person',
  'post /imports/{id}/columns': 'person',
  'post /imports/{id}/apply': 'person',
  'post /imports/{id}/undo': 'person',
  'get /check-rounds/{token}': 'open',
  'put /check-rounds/{token}/listings/{id}': 'open',
  'post /check-rounds/{token}/confirm': 'open',
  'get /organisations/{id}': 'person',
  'post /organisations/{id}/confirm': 'person',
  'get /calls': 'person',
  'post /organisations/{id}/confirm-by-phone': 'person',
  'post /organisations/{id}/invitations': 'person',
  'post /organisations/{id}/end-maintainer': 'person',
  'post /invitations/{token}/accept': 'open',
  'post /services/{id}/reports': 'open',
  'post /listings/{id}/proposals': 'person',
  'get /corrections': 'person',
  'post /corrections/{id}/decision': 'person',
  'get /chat/{county}': 'open',
  'post /chat/talks': 'open',
  'get /chat/talks/{code}': 'code',
  'post /chat/talks/{code}/messages': 'code',
  'post /chat/talks/{code}/end': 'code',
  'get /talks': 'person',
  'post /talks/take-next': 'person',
  'get /talks/{id}': 'person',
  'post /talks/{id}/take': 'person',
  'post /talks/{id}/reply': 'person',
  'post /talks/{id}/hand-over': 'person',
  'post /talks/{id}/end': 'person',
}

/** What is answered besides pages and operations, and to whom. */
const others = [
  '/*',
  '/assets/*',
  '/icon.svg',
  '/healthz',
  '/readyz',
  '/metrics',
  '/dev/ui',
  // Where identity providers send people back to: tests/security/strict-provider.test.ts.
  '/sign-in/return',
  // Signed by the provider of text messages: tests/conversations/hook.test.ts.
  '/hooks/sms/:provider',
  // Streams that say only that something has changed: tests/web/live.test.ts.
  '/live/queue',
  '/live/wallboard',
  '/live/talk',
  '/live/talks',
  '/live/talks/:id',
  '/live/meetings/:id',
  '/api',
  '/api/*',
  '/api/v1/openapi.json',
  // Given out to everybody; what each answers is in tests/web/sharing.test.ts.
  '/robots.txt',
  '/sitemap.xml',
  // The same file to everybody, without anything of anybody: src/web/work/counting/worker-route.ts.
  '/counting-worker.js',
  '/:file{sitemap-[0-9]+\\.xml}',
  '/upotus',
  '/media/:file',
  // Signed by a county’s handling: tests/statutory-contacts.
  '/hooks/handling/:county',
  ...languages.map((lang) => `${routes.poster[lang]}.pdf`),
  // The programme for calendars, paper and other websites: tests/web/programme-feeds.test.ts.
  '/upotus/ohjelma',
  ...languages.map((lang) => `${routes.meetingPlaceWeek[lang].replace(':id', ':id{[0-9a-f-]{36}}')}.pdf`),
  '/picture/:file{[0-9a-f-]{36}\\.webp}',
  '/calendar/own.ics',
  '/calendar/:of{place|area|activity|occurrence}/:file{[0-9a-f-]{36}\\.ics}',
  '/calendar/audience/:file{[a-z-]{1,40}\\.ics}',
  // The year of a county, for everybody and without names: tests/web/year-feed.test.ts.
  '/calendar/year/:file{[0-9]{2}\\.ics}',
  // The directory in open standards: tests/contract/directory-standards.test.ts.
  ...['/hsds', '/oruk'].flatMap((each) => [
    each,
    `${each}/*`,
    `${each}/profile`,
    `${each}/openapi.json`,
    ...[
      'services',
      'service_at_locations',
      'taxonomies',
      'taxonomy_terms',
      ...(each === '/hsds' ? ['organizations'] : []),
    ].flatMap((list) => [`${each}/${list}`, `${each}/${list}/:id`]),
  ]),
]

const asPattern = (operation: Operation): string => `${base}${operation.path.replace(/\{(\w+)\}/g, ':$1')}`
const nameOf = (operation: Operation): string => `${operation.method} ${operation.path}`

describe('every route', () => {
  const world = freshWorld({ limitFactor: 1000 })
  const visitors = new Map<Who, Visitor>()
  let held: Asked
  let parts: Readonly<Record<string, string>> = {}
  before(async () => {
    held = await askedAnd(world, 'taken', 'guide')
    for (const who of people) {
      const visitor = world.visitor()
      await visitor.signIn(who)
      visitors.set(who, visitor)
    }
    visitors.set('nobody', world.visitor())
    const { catalogue } = world.product.deps
    parts = {
      id: held.id,
      room: 'guidance',
      token: 'x'.repeat(43),
      step: 'preview',
      service: catalogue.services()[0]?.id ?? '',
      area: catalogue.areas('17')[0]?.id ?? '',
      workProvider: organisationId('17', 'ngo-families'),
      workDoor: doorId('17', 'guidance'),
      workOutreachPlace: outreachId('17', 'family-car'),
      signUp: activityId('17', 'event:sleep'),
      // Of the pages for when a worry arises.
      place: 'school',
      key: 'trait-survey',
      adminForm: formId('17', 'trait-survey'),
      adminPerson: personId('guide'),
      workPath: 'nepsy',
      adminPath: 'nepsy',
      file: newId(),
      meeting: newId(),
      thread: newId(),
      kind: 'experiment',
    }
  })
  const addressOf = (name: RouteName, pattern: string): string =>
    pattern.replace(/:(\w+)/g, (_, key: string) =>
      name === 'service' ||
      name === 'area' ||
      name === 'workProvider' ||
      name === 'adminForm' ||
      name === 'adminPerson' ||
      name === 'workPath' ||
      name === 'adminPath' ||
      name === 'workOutreachPlace' ||
      name === 'workDoor' ||
      name === 'signUp'
        ? (parts[name] ?? '')
        : name === 'workSignFamilyUp'
          ? (parts['signUp'] ?? '')
          : name === 'poster' ||
              name === 'reportError' ||
              name === 'workPropose' ||
              name === 'workListing' ||
              name === 'workListingVersions'
            ? (parts['service'] ?? '')
            : name === 'room'
              ? roomKey(pattern)
              : (parts[key] ?? ''),
    )
  const roomKey = (pattern: string): string => {
    const home = pattern.startsWith('/sv') ? '/sv' : pattern.startsWith('/en') ? '/en' : '/'
    const found = new RegExp(`href="${pattern.replace(':room', '([^"?/]+)')}`).exec(homes.get(home) ?? '')
    return found?.[1] ?? ''
  }
  const homes = new Map<string, string>()
  before(async () => {
    for (const lang of languages)
      homes.set(routes.home[lang], (await world.visitor().get(routes.home[lang])).body)
  })

  for (const { name, lang, pattern } of everyRoute()) {
    it(`${pattern} is answered to those it is for and to nobody else`, async () => {
      for (const [who, visitor] of visitors) {
        const response = await visitor.raw(addressOf(name, pattern))
        assert.equal(response.status, expected[name][who], `${name} in ${lang} to ${who}`)
        const body = await response.text()
        if (response.status >= 400)
          assert.ok(!body.includes('raskasta'), 'a refusal shows nothing of the request')
        if (pages[name].audience !== 'public')
          assert.match(response.headers.get('cache-control') ?? '', /no-store/)
      }
    })
  }

  it('that is private refuses whoever is not signed in, by every method', async () => {
    for (const { name, pattern } of everyRoute()) {
      if (!['own', 'work', 'lead', 'admin'].includes(pages[name].audience)) continue
      for (const method of ['GET', 'HEAD', 'POST']) {
        const response = await world.visitor().raw(addressOf(name, pattern), { method })
        if (method === 'POST' && pages[name].signedOut !== undefined && response.status !== 401) {
          // What was typed while the sign-in ended is kept sealed for its writer, or waits on the page that answers 401;
          // nothing of it is done.
          assert.equal(response.status, 303, `${method} ${pattern}`)
          assert.match(response.headers.get('location') ?? '', /(kirjaudu|logga-in|sign-in)/)
        } else assert.equal(response.status, 401, `${method} ${pattern}`)
      }
    }
  })

  it('of the interface stands in the table of who may use it', () => {
    assert.deepEqual(operations.map(nameOf).toSorted(), Object.keys(expectedOfMachines).toSorted())
  })

  for (const operation of operations) {
    const name = nameOf(operation)
    it(`${name} of the interface refuses whoever it is not for`, async () => {
      const address = asPattern(operation)
        .replace(':id', held.id)
        .replace(':code', '00000-00000-00000-00000-000000')
      const send = (headers: Record<string, string>): Promise<Response> =>
        world.visitor().raw(address, {
          method: operation.method.toUpperCase(),
          headers: { 'content-type': 'application/json', ...headers },
          ...(operation.method === 'get' ? {} : { body: '{}' }),
        })
      const expectation = expectedOfMachines[name]
      const anonymous = await send({})
      if (expectation === 'person' || expectation === 'member' || expectation === 'person-or-member') {
        assert.equal(operation.auth, expectation)
        for (const headers of [
          {},
          { authorization: `Bearer ${'x'.repeat(43)}` },
          { cookie: `session=${'x'.repeat(43)}`, 'sec-fetch-site': 'same-origin' },
        ]) {
          const response = await send(headers)
          assert.equal(response.status, 401)
          assert.equal(response.headers.get('content-type'), 'application/problem+json')
          assert.equal(((await response.json()) as { code: string }).code, 'not-signed-in')
        }
      } else if (expectation === 'guest') {
        // What is not even a request of this shape is refused before it is asked who sends it.
        assert.ok([401, 422].includes(anonymous.status))
      } else if (expectation === 'code') {
        assert.ok([404, 422].includes(anonymous.status))
      } else {
        assert.notEqual(anonymous.status, 401)
      }
    })
  }

  it('in the router is a page, an operation or one of a few known others', () => {
    const known = new Set([
      ...everyRoute().map(({ pattern }) => pattern),
      ...operations.map(asPattern),
      ...others,
    ])
    const unknown = new Set(
      world.product.app.routes.map((route) => route.path).filter((each) => !known.has(each)),
    )
    assert.deepEqual([...unknown], [])
  })

  it('answers methods it does not have without an error of ours and without doing anything', async () => {
    for (const { name, pattern } of everyRoute()) {
      for (const method of ['PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const response = await world
          .visitor()
          .raw(addressOf(name, pattern), { method, headers: { 'sec-fetch-site': 'same-origin' } })
        assert.ok(response.status >= 400 && response.status < 500, `${method} ${pattern} ${response.status}`)
      }
    }
  })

  it('for operators is closed to others where a proxy stands in front, and open with the token', async () => {
    const { config } = world.product.deps
    const { createApp } = await import('#src/app.ts')
    const app = createApp({
      ...world.product.deps,
      config: { ...config, trustedProxy: true, operatorToken: 'a-token-of-the-operator' },
    })
    for (const address of ['/metrics', '/dev/ui']) {
      assert.equal((await app.request(address)).status, 404)
      assert.equal(
        (await app.request(address, { headers: { authorization: 'Bearer a-wrong-token' } })).status,
        404,
      )
      assert.equal(
        (await app.request(address, { headers: { authorization: 'Bearer a-token-of-the-operator' } })).status,
        200,
      )
    }
    assert.equal(await (await app.request('/readyz')).text(), 'ready\n')
    assert.match(
      await (
        await app.request('/readyz', { headers: { authorization: 'Bearer a-token-of-the-operator' } })
      ).text(),
      /services \d+/,
    )
  })

  it('of the demo’s one-click sign-in is gone where there is no demo', async () => {
    const { createApp } = await import('#src/app.ts')
    const { config } = world.product.deps
    const app = createApp({ ...world.product.deps, config: { ...config, demo: false } })
    const api = await app.request('/api/v1/sessions', { method: 'POST', body: '{"persona":"guide"}' })
    const form = await app.request(path('signIn', 'fi'), {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ persona: 'guide' }),
    })
    assert.deepEqual([api.status, form.status], [404, 404])
    assert.deepEqual([api.headers.getSetCookie(), form.headers.getSetCookie()], [[], []])
    assert.doesNotMatch(await (await app.request(path('signIn', 'fi'))).text(), /persona|Aino/)
  })

  it('that names a request is the same for one that is not there', async () => {
    const admin = visitors.get('admin') ?? world.visitor()
    assert.equal((await admin.raw(path('workRequest', 'fi', { id: newId() }))).status, 404)
  })
})
