import type { Role } from '#platform/actor.ts'
import type { Language } from '#platform/text.ts'
import type { RouteName } from '#web/paths.ts'
import type { Section, Tab } from '#web/work/section.ts'
import { developmentSection, leadSection, networkSection } from '#web/work/sections-leading.ts'
import { sectionWords } from '#web/work/sections-texts.ts'

/** Who only keeps an organisation's listings has no families to look after. */
export const isOnlyMaintainer = (roles: readonly Role[]): boolean =>
  roles.length > 0 && roles.every((role) => role === 'maintainer')

/** Where somebody with these roles begins: whoever has no families to look after begins at own work. */
export function homeOf(roles: readonly Role[]): RouteName {
  if (isOnlyMaintainer(roles)) return 'workListings'
  const only = (role: Role): boolean => roles.length > 0 && roles.every((each) => each === role)
  if (only('organisation-admin')) return 'adminPeople'
  return 'work'
}

/** The workspace's navigation for somebody with these roles: at most ten parts, each with its pages. */
export function sectionsFor(roles: readonly Role[], lang: Language): readonly Section[] {
  const words = sectionWords[lang]
  const has = (...some: readonly Role[]): boolean => roles.some((role) => some.includes(role))
  const works = homeOf(roles) === 'work'
  const keepsListings = has('maintainer', 'coordinator', 'area-lead')
  const seesDirectory = has('coordinator', 'area-lead', 'county-leader')
  return [
    {
      route: 'work',
      label: words.requests,
      when: works,
      tabs: [
        {
          route: 'work',
          label: words.queue,
          when: true,
          below: ['workRequest', 'workRequestCopy', 'workRequestLetter', 'morningMail'],
        },
        { route: 'workRecord', label: words.record, when: true },
        { route: 'workTemplates', label: words.templates, when: true },
        { route: 'workDoors', label: words.doors, when: true, below: ['workDoor'] },
        { route: 'workForms', label: words.forms, when: true, below: ['workFilledForm'] },
        { route: 'workWorry', label: words.worry, when: true, below: ['workWorryContact', 'workSent'] },
        { route: 'workLoad', label: words.load, when: has('unit-lead') },
        {
          route: 'workWallboard',
          label: words.wallboard,
          when: has('guide', 'unit-lead', 'area-lead', 'coordinator', 'county-leader', 'admin'),
        },
      ],
    },
    {
      route: 'workFamilies',
      label: words.families,
      when: has('guide', 'unit-lead', 'professional'),
      tabs: [
        {
          route: 'workFamilies',
          label: words.families,
          when: true,
          below: ['workFamily', 'workFamilyPeople', 'workFamilyEntries', 'workFamilyPermits'],
        },
        {
          route: 'workCases',
          label: words.cases,
          when: true,
          below: [
            'workCase',
            'workCaseAssessment',
            'workCaseExport',
            'workCasePlan',
            'workCasePath',
            'workCaseMessages',
            'workCaseThread',
            'workCaseMeetings',
            'workCaseMeeting',
            'workResponsibleGuide',
          ],
        },
        { route: 'workTasks', label: words.tasks, when: true },
        { route: 'workPaths', label: words.paths, when: true, below: ['workPath'] },
        { route: 'workEmergency', label: words.emergency, when: true },
      ],
    },
    {
      route: 'workGuide',
      label: words.guiding,
      when: works,
      tabs: [
        {
          route: 'workGuide',
          label: words.suggestions,
          when: true,
          below: ['workGuideCompare', 'workGuidePack', 'workGuideTogether'],
        },
        {
          route: 'workReferrals',
          label: words.referrals,
          when: true,
          below: ['workNewReferral', 'workReferral'],
        },
        { route: 'workReceiving', label: words.receiving, when: true, below: ['workNewReceiver'] },
        { route: 'workGuidanceModel', label: words.guidanceModel, when: true },
      ],
    },
    {
      route: 'workConsultation',
      label: words.consulting,
      when: works,
      tabs: [
        {
          route: 'workConsultation',
          label: words.consulting,
          when: true,
          below: ['workConsultationHost', 'workConsultationQuestion', 'workNewHost', 'workHostSettings'],
        },
        { route: 'workLearning', label: words.learned, when: true },
        { route: 'workColleagues', label: words.colleagues, when: true },
        { route: 'workTimes', label: words.times, when: true, below: ['workCalendars', 'workCalendar'] },
        { route: 'workOffers', label: words.bookable, when: true, below: ['workOffer'] },
      ],
    },
    {
      route: 'workProgramme',
      label: words.programme,
      // Parishes and associations hold much of it: who keeps their listings is here too.
      when: works || has('maintainer'),
      tabs: [
        {
          route: 'workProgramme',
          label: words.jointCalendar,
          when: true,
          below: ['workActivity', 'workActivityNew', 'workSignUps', 'workGroup', 'workSignFamilyUp'],
        },
        {
          route: 'workPlaces',
          label: words.meetingPlaces,
          when: true,
          below: ['workPlace', 'workPlaceLinks', 'workPlaceNew', 'workReview'],
        },
        { route: 'workRooms', label: words.rooms, when: true, below: ['workRoom'] },
        { route: 'workWishes', label: words.wishes, when: true },
        { route: 'workVisitors', label: words.visitors, when: true, below: ['workCount'] },
        {
          route: 'workOutreach',
          label: words.outreach,
          when: works,
          below: ['workOutreachPlace'],
        },
      ],
    },
    {
      route: 'workTalks',
      label: words.talks,
      when: has('guide', 'professional', 'unit-lead', 'admin'),
      tabs: [
        { route: 'workTalks', label: words.talks, when: true, below: ['workTalk'] },
        { route: 'workTalkSettings', label: words.talkSettings, when: has('unit-lead', 'admin') },
      ],
    },
    { route: 'search', label: words.services, when: true, tabs: [] },
    {
      route: keepsListings ? 'workListings' : 'workDirectory',
      label: words.listings,
      when: keepsListings || seesDirectory,
      tabs: [
        {
          route: 'workListings',
          label: words.listings,
          when: keepsListings,
          below: [
            'workListing',
            'workListingVersions',
            'workDraft',
            'workTranslations',
            'workProvider',
            'workCorrections',
            'workPropose',
            'workCalls',
          ],
        },
        {
          route: 'workDirectory',
          label: words.directoryWork,
          when: seesDirectory,
          below: [
            'workGaps',
            'workQuality',
            'workDuplicates',
            'workVocabulary',
            'workNotFound',
            'workMatrix',
            'workDirectorySettings',
          ],
        },
      ],
    },
    networkSection(lang),
    developmentSection(lang),
    {
      route: 'workOversight',
      label: words.oversight,
      when: has('privacy-officer'),
      tabs: [{ route: 'workOversight', label: words.oversight, when: true, below: ['workOversightItem'] }],
    },
    leadSection(roles, lang),
    {
      route: has('admin') ? 'admin' : has('coordinator') ? 'adminForms' : 'adminPeople',
      label: words.admin,
      when: has('admin', 'coordinator', 'organisation-admin'),
      tabs: [
        { route: 'admin', label: words.settings, when: has('admin') },
        {
          route: 'adminPeople',
          label: words.people,
          when: has('admin', 'organisation-admin'),
          below: ['adminPerson'],
        },
        {
          route: 'adminForms',
          label: words.forms,
          when: has('admin', 'coordinator'),
          below: ['adminForm'],
        },
        {
          route: 'adminPaths',
          label: words.paths,
          when: has('admin', 'coordinator'),
          below: ['adminPath'],
        },
      ],
    },
  ]
}

/** Whether a page of this name stands under the tab. */
export const isUnder = (tab: Tab, name: RouteName): boolean =>
  tab.route === name || (tab.below ?? []).includes(name)
