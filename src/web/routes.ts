import type { Page } from '#web/page.ts'
import type { RouteName } from '#web/paths.ts'
import { adminPage } from '#web/admin/admin.page.tsx'
import { adminFormPage } from '#web/admin/forms/form.page.tsx'
import { adminFormsPage } from '#web/admin/forms/forms.page.tsx'
import { adminPathPage } from '#web/admin/paths/path.page.tsx'
import { adminPathsPage } from '#web/admin/paths/paths.page.tsx'
import { casePathPage } from '#web/work/paths/case-path.page.tsx'
import { workPathPage } from '#web/work/paths/path.page.tsx'
import { workPathsPage } from '#web/work/paths/paths.page.tsx'
import { leadPage } from '#web/lead/lead.page.tsx'
import { areaPlanPage } from '#web/lead/plan/area-plan.page.tsx'
import { areaPlansPage } from '#web/lead/plan/area-plans.page.tsx'
import { roadmapBarPage } from '#web/lead/plan/bar.page.tsx'
import { planChapterPage } from '#web/lead/plan/chapter.page.tsx'
import { planMeasurePage } from '#web/lead/plan/measure.page.tsx'
import { actionPlanPage } from '#web/lead/plan/plan.page.tsx'
import { roadmapPage } from '#web/lead/plan/roadmap.page.tsx'
import { harmonisationPage } from '#web/lead/boards/harmonisation.page.tsx'
import { boardRowPage } from '#web/lead/boards/board-row.page.tsx'
import { newBoardRowPage } from '#web/lead/boards/new-board-row.page.tsx'
import { taskCoveragePage } from '#web/lead/boards/task-coverage.page.tsx'
import { taskCellPage } from '#web/lead/boards/task-cell.page.tsx'
import { lineAssessmentPage } from '#web/lead/boards/line-assessment.page.tsx'
import { assessedItemPage } from '#web/lead/boards/assessed-item.page.tsx'
import { agreementsPage } from '#web/work/network/agreements/agreements.page.tsx'
import { agreementPage } from '#web/work/network/agreements/agreement.page.tsx'
import { newAgreementPage } from '#web/work/network/agreements/new-agreement.page.tsx'
import { contractsPage } from '#web/work/network/agreements/contracts.page.tsx'
import { contractPage } from '#web/work/network/agreements/contract.page.tsx'
import { newContractPage } from '#web/work/network/agreements/new-contract.page.tsx'
import { leadMonthPage } from '#web/lead/month/month.page.tsx'
import { annualEntryPage } from '#web/lead/year/entry.page.tsx'
import { newAnnualEntryPage } from '#web/lead/year/new-entry.page.tsx'
import { annualClockPage } from '#web/lead/year/year.page.tsx'
import { linksPage } from '#web/lead/links/links.page.tsx'
import { experimentPage } from '#web/lead/experiments/experiment.page.tsx'
import { experimentsPage } from '#web/lead/experiments/experiments.page.tsx'
import { newExperimentPage } from '#web/lead/experiments/new-experiment.page.tsx'
import { proposalPage } from '#web/lead/proposals/proposal.page.tsx'
import { proposalsPage } from '#web/lead/proposals/proposals.page.tsx'
import { riskPage } from '#web/lead/risks/risk.page.tsx'
import { risksPage } from '#web/lead/risks/risks.page.tsx'
import { leadMetricsPage } from '#web/lead/metrics/metrics.page.tsx'
import { decisionPage } from '#web/lead/forums/decision.page.tsx'
import { decisionsPage } from '#web/lead/forums/decisions.page.tsx'
import { forumPage } from '#web/lead/forums/forum.page.tsx'
import { forumsPage } from '#web/lead/forums/forums.page.tsx'
import { forumMeetingPage } from '#web/lead/forums/meeting.page.tsx'
import { forumMinutesPage } from '#web/lead/forums/minutes.page.tsx'
import { newForumPage } from '#web/lead/forums/new-forum.page.tsx'
import { forumTasksPage } from '#web/lead/forums/tasks.page.tsx'
import { aboutPage, accessibilityPage, privacyPage } from '#web/public/about.page.tsx'
import { askCheckPage, askReceiptPage } from '#web/public/ask/check.page.tsx'
import {
  askAboutPage,
  askContactPage,
  askPage,
  askWherePage,
  askWorryPage,
} from '#web/public/ask/steps.page.tsx'
import { followedFilePage, followedPage, followPage } from '#web/public/follow/follow.page.tsx'
import { formPage, formResultPage, formStepPage } from '#web/public/forms/form.page.tsx'
import { formsPage } from '#web/public/forms/forms.page.tsx'
import { chatPage } from '#web/public/chat/chat.page.tsx'
import { chatTalkPage } from '#web/public/chat/talk.page.tsx'
import { followedReferralPage } from '#web/public/referral/followed-referral.page.tsx'
import { guestReferralPage } from '#web/public/referral/guest.page.tsx'
import { caseMeetingPage } from '#web/work/meetings/meeting.page.tsx'
import { caseMeetingsPage } from '#web/work/meetings/meetings.page.tsx'
import { meetingGuestPage } from '#web/public/meetings/guest.page.tsx'
import { myMeetingPage } from '#web/public/meetings/my-meeting.page.tsx'
import { myMeetingsPage } from '#web/public/meetings/my-meetings.page.tsx'
import { myPlanPage } from '#web/public/plan/my-plan.page.tsx'
import { embedPage } from '#web/public/embed.page.tsx'
import { areaPage } from '#web/public/area.page.tsx'
import { homePage, youngPage } from '#web/public/home.page.tsx'
import { linesPage } from '#web/public/lines.page.tsx'
import { mapPage } from '#web/public/map.page.tsx'
import { matrixPage } from '#web/public/matrix.page.tsx'
import { placePage } from '#web/public/place.page.tsx'
import { trainingPage } from '#web/work/network/telling/training.page.tsx'
import { trainingsPage } from '#web/work/network/telling/trainings.page.tsx'
import { bulletinPage } from '#web/public/bulletins/bulletin.page.tsx'
import { bulletinsPage } from '#web/public/bulletins/bulletins.page.tsx'
import { bulletinStopPage } from '#web/public/bulletins/stop.page.tsx'
import { brochuresPage } from '#web/public/brochures/brochures.page.tsx'
import { publicWelcomePage } from '#web/public/welcome/welcome.page.tsx'
import { workBulletinPage } from '#web/work/network/telling/bulletin.page.tsx'
import { workBulletinsPage } from '#web/work/network/telling/bulletins.page.tsx'
import { communicationPage } from '#web/work/network/telling/communication.page.tsx'
import { welcomeLetterPage } from '#web/work/network/telling/letter.page.tsx'
import { welcomeLettersPage } from '#web/work/network/telling/letters.page.tsx'
import { posterPage } from '#web/public/poster.page.tsx'
import { promisesPage } from '#web/public/promises.page.tsx'
import { roomPage } from '#web/public/room.page.tsx'
import { workPlaceLinksPage } from '#web/work/programme-links/links.page.tsx'
import { hostWeekPage } from '#web/public/programme-host/host-week.page.tsx'
import { programmeEmbedPage } from '#web/public/programme-shared/programme-embed.page.tsx'
import { meetingPlaceScreenPage } from '#web/public/programme-shared/screen.page.tsx'
import { meetingPlaceWeekPage } from '#web/public/programme-shared/week-poster.page.tsx'
import { signUpDonePage } from '#web/public/sign-ups/done.page.tsx'
import { giveFeedbackPage } from '#web/public/sign-ups/feedback.page.tsx'
import { entryLinkPage } from '#web/public/sign-ups/invited.page.tsx'
import { signUpLinkPage } from '#web/public/sign-ups/link.page.tsx'
import { mySignUpsPage } from '#web/public/sign-ups/mine.page.tsx'
import { signUpPage } from '#web/public/sign-ups/sign-up.page.tsx'
import { searchPage } from '#web/public/search.page.tsx'
import { servicePage } from '#web/public/service.page.tsx'
import { myTalkFilePage, myTalkPage } from '#web/public/talks/my-talk.page.tsx'
import { myTalksPage } from '#web/public/talks/my-talks.page.tsx'
import { myForMePage } from '#web/public/walking/for-me.page.tsx'
import { myVoicePage } from '#web/public/walking/my-voice.page.tsx'
import { myWorkerPage } from '#web/public/walking/my-worker.page.tsx'
import { childNoticePage } from '#web/public/worry/notice.page.tsx'
import { worriesPage } from '#web/public/worry/worries.page.tsx'
import { worryPage } from '#web/public/worry/worry.page.tsx'
import { changeListingPage } from '#web/public/upkeep/change.page.tsx'
import { confirmListingsPage } from '#web/public/upkeep/confirm.page.tsx'
import { invitationPage } from '#web/public/upkeep/invitation.page.tsx'
import { reportErrorPage } from '#web/public/upkeep/report.page.tsx'
import { callsPage } from '#web/work/upkeep/calls.page.tsx'
import { correctionsPage } from '#web/work/upkeep/corrections.page.tsx'
import { proposePage } from '#web/work/upkeep/propose.page.tsx'
import { providerPage } from '#web/work/upkeep/provider.page.tsx'
import { duplicatesPage } from '#web/work/directory/duplicates.page.tsx'
import { gapsPage } from '#web/work/directory/gaps.page.tsx'
import { hubPage } from '#web/work/directory/hub.page.tsx'
import { matrixWorkPage } from '#web/work/directory/matrix.page.tsx'
import { notFoundPage } from '#web/work/directory/not-found.page.tsx'
import { qualityPage } from '#web/work/directory/quality.page.tsx'
import { settingsPage } from '#web/work/directory/settings.page.tsx'
import { vocabularyPage } from '#web/work/directory/vocabulary.page.tsx'
import { loadPage } from '#web/work/overview/load.page.tsx'
import { morningMailPage } from '#web/work/overview/morning.page.tsx'
import { wallboardPage } from '#web/work/overview/wallboard.page.tsx'
import { caseMessagesPage } from '#web/work/case-talks/messages.page.tsx'
import { caseFilePage, caseThreadPage } from '#web/work/case-talks/thread.page.tsx'
import { casePage } from '#web/work/cases/case.page.tsx'
import { casePlanPage } from '#web/work/plan/plan.page.tsx'
import { tasksPage } from '#web/work/plan/tasks.page.tsx'
import { myAssessmentPage } from '#web/public/assessment/my-assessment.page.tsx'
import { assessmentPage } from '#web/work/assessment/assessment.page.tsx'
import { caseExportPage } from '#web/work/assessment/export.page.tsx'
import { casesPage } from '#web/work/cases/cases.page.tsx'
import { casesLeadPage } from '#web/work/cases/leads.page.tsx'
import { responsibleGuidePage } from '#web/work/cases/guide.page.tsx'
import { emergencyPage } from '#web/work/families/emergency.page.tsx'
import { familiesPage } from '#web/work/families/families.page.tsx'
import { familyEntriesPage } from '#web/work/families/family-entries.page.tsx'
import { familyPage } from '#web/work/families/family.page.tsx'
import { familyPeoplePage } from '#web/work/families/family-people.page.tsx'
import { familyPermitsPage } from '#web/work/families/family-permits.page.tsx'
import { comparePage } from '#web/work/guiding/compare.page.tsx'
import { guidePage } from '#web/work/guiding/guide.page.tsx'
import { newReceiverPage } from '#web/work/guiding/new-receiver.page.tsx'
import { newReferralPage } from '#web/work/guiding/new-referral.page.tsx'
import { packPage } from '#web/work/guiding/pack.page.tsx'
import { receivingPage } from '#web/work/guiding/receiving.page.tsx'
import { referralPage } from '#web/work/guiding/referral.page.tsx'
import { referralsPage } from '#web/work/guiding/referrals.page.tsx'
import { togetherPage } from '#web/work/guiding/together.page.tsx'
import { familySignInPage } from '#web/sign-in/family.page.tsx'
import { mySessionsPage } from '#web/sign-in/my-sessions.page.tsx'
import { workSessionsPage } from '#web/sign-in/work-sessions.page.tsx'
import { peoplePage } from '#web/admin/people.page.tsx'
import { personPage } from '#web/admin/person.page.tsx'
import { myConsentsPage } from '#web/public/my/consents.page.tsx'
import { myEntriesPage } from '#web/public/my/entries.page.tsx'
import { myPage } from '#web/public/my/my.page.tsx'
import { myThreadPage } from '#web/public/my/thread.page.tsx'
import { myDataPage } from '#web/public/oversight/my-data.page.tsx'
import { myRequestsPage } from '#web/public/oversight/my-requests.page.tsx'
import { myWhoLookedPage } from '#web/public/oversight/who-looked.page.tsx'
import { oversightItemPage } from '#web/work/oversight/item.page.tsx'
import { oversightPage } from '#web/work/oversight/oversight.page.tsx'
import { provePage } from '#web/sign-in/prove.page.tsx'
import { densityPage, signInLinkPage, signInPage, signOutPage } from '#web/work/sign-in.page.tsx'
import { draftPage } from '#web/work/listings/draft.page.tsx'
import { listingPage } from '#web/work/listings/listing.page.tsx'
import { listingsPage } from '#web/work/listings/listings.page.tsx'
import { translationsPage } from '#web/work/listings/translations.page.tsx'
import { versionsPage } from '#web/work/listings/versions.page.tsx'
import { importPage } from '#web/work/imports/import.page.tsx'
import { importsPage } from '#web/work/imports/imports.page.tsx'
import { workOutreachPage } from '#web/work/outreach/outreach.page.tsx'
import { workCountOfflinePage } from '#web/work/counting/offline.page.tsx'
import { workOutreachPlacePage } from '#web/work/outreach/place.page.tsx'
import { activityPage as workActivityPage } from '#web/work/programme/activity.page.tsx'
import { calendarPage as workProgrammePage } from '#web/work/programme/calendar.page.tsx'
import { groupPage as workGroupPage } from '#web/work/programme/group.page.tsx'
import { newActivityPage } from '#web/work/programme/new-activity.page.tsx'
import { newPlacePage } from '#web/work/programme/new-place.page.tsx'
import { placePage as workPlacePage } from '#web/work/programme/place.page.tsx'
import { placesPage as workPlacesPage } from '#web/work/programme/places.page.tsx'
import { signUpsPage as workSignUpsPage } from '#web/work/programme/sign-ups.page.tsx'
import { wishesPage as workWishesPage } from '#web/work/programme/wishes.page.tsx'
import { workCountPage } from '#web/work/programme-count/count.page.tsx'
import { workReviewPage } from '#web/work/programme-count/review.page.tsx'
import { workVisitorsPage } from '#web/work/programme-count/visitors.page.tsx'
import { workSignFamilyUpPage } from '#web/work/sign-families-up/sign-family-up.page.tsx'
import { workSentPage, workWorryContactPage } from '#web/work/worry/contact.page.tsx'
import { workWorryPage } from '#web/work/worry/worry-ways.page.tsx'
import { colleaguesPage } from '#web/work/consulting/colleagues.page.tsx'
import { consultationPage } from '#web/work/consulting/consultation.page.tsx'
import { hostSettingsPage } from '#web/work/consulting/host-settings.page.tsx'
import { newHostPage } from '#web/work/consulting/new-host.page.tsx'
import { calendarPage } from '#web/work/times/calendar.page.tsx'
import { calendarsPage } from '#web/work/times/calendars.page.tsx'
import { hostPage } from '#web/work/consulting/host.page.tsx'
import { learningPage } from '#web/work/consulting/learning.page.tsx'
import { questionPage } from '#web/work/consulting/question.page.tsx'
import { workOfferPage } from '#web/work/offers/offer.page.tsx'
import { workOffersPage } from '#web/work/offers/offers.page.tsx'
import { areaActorsPage } from '#web/work/network/area-actors.page.tsx'
import { areaContactsPage } from '#web/work/network/contacts.page.tsx'
import { workNetworkPage } from '#web/work/network/own-network.page.tsx'
import { planningViewPage } from '#web/work/network/planning.page.tsx'
import { workerPoolPage } from '#web/work/network/pool.page.tsx'
import { resourcesPage } from '#web/work/network/resources.page.tsx'
import { workRoomPage, workRoomsPage } from '#web/work/rooms/rooms.page.tsx'
import { followedTimePage } from '#web/public/times/time.page.tsx'
import { jointTimePage } from '#web/public/booking/joint.page.tsx'
import { bookedTimePage } from '#web/public/booking/link.page.tsx'
import { bookTimesPage } from '#web/public/booking/offers.page.tsx'
import { bookTimePage } from '#web/public/booking/time.page.tsx'
import { timesPage } from '#web/work/times/times.page.tsx'
import { doorPage } from '#web/work/doors/door.page.tsx'
import { doorsPage } from '#web/work/doors/doors.page.tsx'
import { guidanceModelPage } from '#web/work/doors/guidance-model.page.tsx'
import { workFilledFormPage, workFormFilePage, workFormsPage } from '#web/work/forms/forms.page.tsx'
import { workTalkSettingsPage } from '#web/work/talks/settings.page.tsx'
import { workTalkPage } from '#web/work/talks/talk.page.tsx'
import { workTalksPage } from '#web/work/talks/talks.page.tsx'
import { activityPage } from '#web/public/programme/activity.page.tsx'
import { eventsPage, groupsPage } from '#web/public/programme/lists.page.tsx'
import { newInTownPage } from '#web/public/programme/new-in-town.page.tsx'
import { meetingPlacePage, meetingPlacesPage } from '#web/public/programme/places.page.tsx'
import { programmeDayPage, programmeMonthPage, programmePage } from '#web/public/programme/programme.page.tsx'
import { wishesPage } from '#web/public/programme/wishes.page.tsx'
import { queuePage } from '#web/work/queue.page.tsx'
import { copyPage, letterPage, requestFilePage } from '#web/work/record/copy.page.tsx'
import { recordPage } from '#web/work/record/record.page.tsx'
import { templatesPage } from '#web/work/record/templates.page.tsx'
import { requestPage } from '#web/work/request.page.tsx'

/** Every page by the name of its address. */
export const pages: Readonly<Record<RouteName, Page>> = {
  home: homePage,
  search: searchPage,
  service: servicePage,
  poster: posterPage,
  embed: embedPage,
  programmeEmbed: programmeEmbedPage,
  hostWeek: hostWeekPage,
  workPlaceLinks: workPlaceLinksPage,
  programme: programmePage,
  programmeDay: programmeDayPage,
  programmeMonth: programmeMonthPage,
  meetingPlaces: meetingPlacesPage,
  meetingPlace: meetingPlacePage,
  activity: activityPage,
  groups: groupsPage,
  events: eventsPage,
  bulletins: bulletinsPage,
  bulletin: bulletinPage,
  bulletinStop: bulletinStopPage,
  publicWelcome: publicWelcomePage,
  brochures: brochuresPage,
  newInTown: newInTownPage,
  wishes: wishesPage,
  meetingPlaceWeek: meetingPlaceWeekPage,
  meetingPlaceScreen: meetingPlaceScreenPage,
  room: roomPage,
  place: placePage,
  map: mapPage,
  area: areaPage,
  young: youngPage,
  chat: chatPage,
  chatTalk: chatTalkPage,
  lines: linesPage,
  about: aboutPage,
  accessibility: accessibilityPage,
  privacy: privacyPage,
  matrix: matrixPage,
  promises: promisesPage,
  ask: askPage,
  askAbout: askAboutPage,
  askWorry: askWorryPage,
  askWhere: askWherePage,
  askContact: askContactPage,
  askCheck: askCheckPage,
  askReceipt: askReceiptPage,
  follow: followPage,
  followed: followedPage,
  followedReferral: followedReferralPage,
  guestReferral: guestReferralPage,
  meetingGuest: meetingGuestPage,
  followedFile: followedFilePage,
  signUp: signUpPage,
  giveFeedback: giveFeedbackPage,
  signUpDone: signUpDonePage,
  mySignUps: mySignUpsPage,
  signUpLink: signUpLinkPage,
  entryLink: entryLinkPage,
  forms: formsPage,
  form: formPage,
  formResult: formResultPage,
  formStep: formStepPage,
  signIn: signInPage,
  signInLink: signInLinkPage,
  signOut: signOutPage,
  familySignIn: familySignInPage,
  my: myPage,
  myEntries: myEntriesPage,
  myThread: myThreadPage,
  myAssessment: myAssessmentPage,
  myPlan: myPlanPage,
  myWorker: myWorkerPage,
  myVoice: myVoicePage,
  myForMe: myForMePage,
  myTalks: myTalksPage,
  myTalk: myTalkPage,
  myTalkFile: myTalkFilePage,
  myMeetings: myMeetingsPage,
  myMeeting: myMeetingPage,
  myConsents: myConsentsPage,
  myWhoLooked: myWhoLookedPage,
  myData: myDataPage,
  myRequests: myRequestsPage,
  workOversight: oversightPage,
  workOversightItem: oversightItemPage,
  prove: provePage,
  mySessions: mySessionsPage,
  workSessions: workSessionsPage,
  adminPeople: peoplePage,
  adminPerson: personPage,
  workTalks: workTalksPage,
  workTalkSettings: workTalkSettingsPage,
  workTalk: workTalkPage,
  work: queuePage,
  workRequest: requestPage,
  workRequestCopy: copyPage,
  workRequestLetter: letterPage,
  workRequestFile: requestFilePage,
  workRecord: recordPage,
  workTemplates: templatesPage,
  workDoors: doorsPage,
  workDoor: doorPage,
  workGuidanceModel: guidanceModelPage,
  workListings: listingsPage,
  workListing: listingPage,
  workListingVersions: versionsPage,
  workDraft: draftPage,
  workTranslations: translationsPage,
  reportError: reportErrorPage,
  confirmListings: confirmListingsPage,
  changeListing: changeListingPage,
  invitation: invitationPage,
  workPropose: proposePage,
  workCorrections: correctionsPage,
  workCalls: callsPage,
  workProvider: providerPage,
  workImports: importsPage,
  workImport: importPage,
  workDirectory: hubPage,
  workGaps: gapsPage,
  workQuality: qualityPage,
  workDuplicates: duplicatesPage,
  workVocabulary: vocabularyPage,
  workNotFound: notFoundPage,
  workMatrix: matrixWorkPage,
  workDirectorySettings: settingsPage,
  workLoad: loadPage,
  workWallboard: wallboardPage,
  morningMail: morningMailPage,
  worries: worriesPage,
  worry: worryPage,
  childNotice: childNoticePage,
  workWorry: workWorryPage,
  workWorryContact: workWorryContactPage,
  workSent: workSentPage,
  workOutreach: workOutreachPage,
  workOutreachPlace: workOutreachPlacePage,
  workSignFamilyUp: workSignFamilyUpPage,
  workProgramme: workProgrammePage,
  workPlaces: workPlacesPage,
  workPlaceNew: newPlacePage,
  workPlace: workPlacePage,
  workActivityNew: newActivityPage,
  workActivity: workActivityPage,
  workSignUps: workSignUpsPage,
  workGroup: workGroupPage,
  workWishes: workWishesPage,
  workCount: workCountPage,
  workReview: workReviewPage,
  workVisitors: workVisitorsPage,
  workCountOffline: workCountOfflinePage,
  bookTimes: bookTimesPage,
  bookTime: bookTimePage,
  jointTime: jointTimePage,
  bookedTime: bookedTimePage,
  followedTime: followedTimePage,
  workConsultation: consultationPage,
  workLearning: learningPage,
  workConsultationQuestion: questionPage,
  workNewHost: newHostPage,
  workHostSettings: hostSettingsPage,
  workConsultationHost: hostPage,
  workColleagues: colleaguesPage,
  workOffers: workOffersPage,
  workOffer: workOfferPage,
  workNetwork: workNetworkPage,
  areaActors: areaActorsPage,
  planningView: planningViewPage,
  areaContacts: areaContactsPage,
  workerPool: workerPoolPage,
  resources: resourcesPage,
  communication: communicationPage,
  workBulletins: workBulletinsPage,
  workBulletin: workBulletinPage,
  welcomeLetters: welcomeLettersPage,
  welcomeLetter: welcomeLetterPage,
  trainings: trainingsPage,
  training: trainingPage,
  workRooms: workRoomsPage,
  workRoom: workRoomPage,
  workTimes: timesPage,
  workCalendars: calendarsPage,
  workCalendar: calendarPage,
  workGuide: guidePage,
  workGuideCompare: comparePage,
  workGuidePack: packPage,
  workGuideTogether: togetherPage,
  workNewReferral: newReferralPage,
  workFamilies: familiesPage,
  workFamily: familyPage,
  workFamilyPeople: familyPeoplePage,
  workFamilyEntries: familyEntriesPage,
  workFamilyPermits: familyPermitsPage,
  workCaseAssessment: assessmentPage,
  workCaseExport: caseExportPage,
  workCases: casesPage,
  workCase: casePage,
  workCasePlan: casePlanPage,
  workCasePath: casePathPage,
  workPaths: workPathsPage,
  workPath: workPathPage,
  workCaseMessages: caseMessagesPage,
  workCaseThread: caseThreadPage,
  workCaseFile: caseFilePage,
  workCaseMeetings: caseMeetingsPage,
  workCaseMeeting: caseMeetingPage,
  workTasks: tasksPage,
  workCasesLead: casesLeadPage,
  workResponsibleGuide: responsibleGuidePage,
  workEmergency: emergencyPage,
  workReferrals: referralsPage,
  workReferral: referralPage,
  workReceiving: receivingPage,
  workNewReceiver: newReceiverPage,
  workForms: workFormsPage,
  workFilledForm: workFilledFormPage,
  workFormFile: workFormFilePage,
  density: densityPage,
  lead: leadPage,
  actionPlan: actionPlanPage,
  planChapter: planChapterPage,
  planMeasure: planMeasurePage,
  roadmap: roadmapPage,
  roadmapBar: roadmapBarPage,
  areaPlans: areaPlansPage,
  areaPlan: areaPlanPage,
  harmonisation: harmonisationPage,
  boardRowNew: newBoardRowPage,
  boardRow: boardRowPage,
  taskCoverage: taskCoveragePage,
  taskCell: taskCellPage,
  lineAssessment: lineAssessmentPage,
  assessedItem: assessedItemPage,
  agreements: agreementsPage,
  agreementNew: newAgreementPage,
  agreement: agreementPage,
  contracts: contractsPage,
  contractNew: newContractPage,
  contract: contractPage,
  leadMonth: leadMonthPage,
  annualClock: annualClockPage,
  annualEntryNew: newAnnualEntryPage,
  annualEntry: annualEntryPage,
  links: linksPage,
  leadMetrics: leadMetricsPage,
  experiments: experimentsPage,
  experimentNew: newExperimentPage,
  experiment: experimentPage,
  risks: risksPage,
  risk: riskPage,
  proposals: proposalsPage,
  proposal: proposalPage,
  forums: forumsPage,
  forumNew: newForumPage,
  forum: forumPage,
  forumMeeting: forumMeetingPage,
  decisions: decisionsPage,
  decision: decisionPage,
  forumTasks: forumTasksPage,
  forumMinutes: forumMinutesPage,
  admin: adminPage,
  adminPaths: adminPathsPage,
  adminPath: adminPathPage,
  adminForms: adminFormsPage,
  adminForm: adminFormPage,
}
