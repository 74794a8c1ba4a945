import { type Language, languages } from '#platform/text.ts'

/** Every address of the product on one screen; its words are translated. `:name` is filled in by `path`. */
export const routes = {
  home: { fi: '/', sv: '/sv', en: '/en' },
  search: { fi: '/haku', sv: '/sv/sok', en: '/en/search' },
  service: { fi: '/palvelu/:id', sv: '/sv/tjanst/:id', en: '/en/service/:id' },
  poster: { fi: '/palvelu/:id/juliste', sv: '/sv/tjanst/:id/affisch', en: '/en/service/:id/poster' },
  embed: { fi: '/upota', sv: '/sv/badda-in', en: '/en/embed' },
  programme: { fi: '/viikko-ohjelma', sv: '/sv/veckoprogram', en: '/en/week-programme' },
  programmeDay: { fi: '/tanaan', sv: '/sv/idag', en: '/en/today' },
  programmeMonth: {
    fi: '/viikko-ohjelma/kuukausi',
    sv: '/sv/veckoprogram/manad',
    en: '/en/week-programme/month',
  },
  meetingPlaces: { fi: '/kohtaamispaikat', sv: '/sv/motesplatser', en: '/en/meeting-places' },
  meetingPlace: { fi: '/kohtaamispaikat/:id', sv: '/sv/motesplatser/:id', en: '/en/meeting-places/:id' },
  activity: { fi: '/toiminta/:id', sv: '/sv/verksamhet/:id', en: '/en/activity/:id' },
  groups: { fi: '/ryhmat', sv: '/sv/grupper', en: '/en/groups' },
  events: { fi: '/tapahtumat', sv: '/sv/evenemang', en: '/en/events' },
  newInTown: { fi: '/uusi-paikkakunnalla', sv: '/sv/ny-pa-orten', en: '/en/new-in-town' },
  bulletins: { fi: '/tiedotteet', sv: '/sv/meddelanden', en: '/en/bulletins' },
  bulletin: { fi: '/tiedotteet/:id', sv: '/sv/meddelanden/:id', en: '/en/bulletins/:id' },
  bulletinStop: {
    fi: '/tiedotteet/lopeta/:token',
    sv: '/sv/meddelanden/avsluta/:token',
    en: '/en/bulletins/stop/:token',
  },
  publicWelcome: {
    fi: '/tervetuloa/:municipality',
    sv: '/sv/valkommen/:municipality',
    en: '/en/welcome/:municipality',
  },
  brochures: { fi: '/esitteet', sv: '/sv/broschyrer', en: '/en/brochures' },
  wishes: { fi: '/toiveet', sv: '/sv/onskemal', en: '/en/wishes' },
  meetingPlaceWeek: {
    fi: '/kohtaamispaikat/:id/juliste',
    sv: '/sv/motesplatser/:id/affisch',
    en: '/en/meeting-places/:id/poster',
  },
  meetingPlaceScreen: {
    fi: '/kohtaamispaikat/:id/naytto',
    sv: '/sv/motesplatser/:id/skarm',
    en: '/en/meeting-places/:id/screen',
  },
  programmeEmbed: {
    fi: '/upota/ohjelma',
    sv: '/sv/badda-in/program',
    en: '/en/embed/programme',
  },
  hostWeek: {
    fi: '/ohjelmalinkki/:token',
    sv: '/sv/programlank/:token',
    en: '/en/programme-link/:token',
  },
  workPlaceLinks: {
    fi: '/tyo/ohjelma/paikat/:id/linkit',
    sv: '/sv/arbete/program/platser/:id/lankar',
    en: '/en/work/programme/places/:id/links',
  },
  room: { fi: '/talo/:room', sv: '/sv/hus/:room', en: '/en/house/:room' },
  place: { fi: '/kunta', sv: '/sv/kommun', en: '/en/municipality' },
  map: { fi: '/kartta', sv: '/sv/karta', en: '/en/map' },
  area: { fi: '/alue/:id', sv: '/sv/omrade/:id', en: '/en/area/:id' },
  young: { fi: '/nuorille', sv: '/sv/for-unga', en: '/en/young-people' },
  chat: { fi: '/chat', sv: '/sv/chatt', en: '/en/chat' },
  chatTalk: { fi: '/chat/keskustelu', sv: '/sv/chatt/samtal', en: '/en/chat/talk' },
  lines: { fi: '/apua-heti', sv: '/sv/hjalp-genast', en: '/en/help-now' },
  about: { fi: '/tietoa', sv: '/sv/om', en: '/en/about' },
  accessibility: { fi: '/saavutettavuus', sv: '/sv/tillganglighet', en: '/en/accessibility' },
  privacy: { fi: '/tietosuoja', sv: '/sv/dataskydd', en: '/en/privacy' },
  matrix: { fi: '/palvelut-alueittain', sv: '/sv/tjanster-per-omrade', en: '/en/services-by-area' },
  promises: { fi: '/lupaukset', sv: '/sv/loften', en: '/en/promises' },

  ask: { fi: '/pyyda-apua', sv: '/sv/be-om-hjalp', en: '/en/ask-for-help' },
  askAbout: { fi: '/pyyda-apua/mista', sv: '/sv/be-om-hjalp/vad', en: '/en/ask-for-help/about' },
  askWorry: { fi: '/pyyda-apua/huoli', sv: '/sv/be-om-hjalp/oro', en: '/en/ask-for-help/worry' },
  askWhere: { fi: '/pyyda-apua/missa', sv: '/sv/be-om-hjalp/var', en: '/en/ask-for-help/where' },
  askContact: { fi: '/pyyda-apua/yhteys', sv: '/sv/be-om-hjalp/kontakt', en: '/en/ask-for-help/contact' },
  askCheck: { fi: '/pyyda-apua/tarkista', sv: '/sv/be-om-hjalp/kontrollera', en: '/en/ask-for-help/check' },
  askReceipt: {
    fi: '/pyyda-apua/vastaanotettu',
    sv: '/sv/be-om-hjalp/mottagen',
    en: '/en/ask-for-help/received',
  },
  follow: { fi: '/seuraa', sv: '/sv/folj', en: '/en/follow' },
  followed: { fi: '/seuraa/pyynto', sv: '/sv/folj/begaran', en: '/en/follow/request' },
  bookTimes: { fi: '/varaa-aika', sv: '/sv/boka-tid', en: '/en/book-a-time' },
  bookTime: { fi: '/varaa-aika/:id', sv: '/sv/boka-tid/:id', en: '/en/book-a-time/:id' },
  jointTime: {
    fi: '/yhteinen-aika/:token',
    sv: '/sv/gemensam-tid/:token',
    en: '/en/joint-time/:token',
  },
  bookedTime: { fi: '/varattu-aika/:token', sv: '/sv/bokad-tid/:token', en: '/en/booked-time/:token' },
  followedTime: { fi: '/seuraa/aika/:id', sv: '/sv/folj/tid/:id', en: '/en/follow/time/:id' },
  followedReferral: {
    fi: '/seuraa/palvelu/:id',
    sv: '/sv/folj/tjanst/:id',
    en: '/en/follow/service/:id',
  },
  guestReferral: { fi: '/lahete/:token', sv: '/sv/remiss/:token', en: '/en/referral/:token' },
  // Of what the time is, the address does not say.
  meetingGuest: { fi: '/aika/:token', sv: '/sv/tid/:token', en: '/en/time/:token' },
  followedFile: {
    fi: '/seuraa/pyynto/liite/:file',
    sv: '/sv/folj/begaran/bilaga/:file',
    en: '/en/follow/request/file/:file',
  },

  signUp: {
    fi: '/toiminta/:id/ilmoittaudu',
    sv: '/sv/verksamhet/:id/anmalan',
    en: '/en/activity/:id/sign-up',
  },
  giveFeedback: {
    fi: '/toiminta/:id/palaute',
    sv: '/sv/verksamhet/:id/respons',
    en: '/en/activity/:id/feedback',
  },
  signUpDone: { fi: '/ilmoittautuminen/valmis', sv: '/sv/anmalan/klar', en: '/en/sign-up/done' },
  mySignUps: { fi: '/ilmoittautumiset', sv: '/sv/anmalningar', en: '/en/sign-ups' },
  signUpLink: { fi: '/ilmoittautumiset/:token', sv: '/sv/anmalningar/:token', en: '/en/sign-ups/:token' },
  entryLink: {
    fi: '/kutsu-ryhmaan/:token',
    sv: '/sv/gruppinbjudan/:token',
    en: '/en/group-invitation/:token',
  },

  worries: { fi: '/huoli-herasi', sv: '/sv/nar-oron-vaknar', en: '/en/when-a-worry-arises' },
  worry: {
    fi: '/huoli-herasi/:place',
    sv: '/sv/nar-oron-vaknar/:place',
    en: '/en/when-a-worry-arises/:place',
  },
  childNotice: {
    fi: '/lastensuojeluilmoitus',
    sv: '/sv/barnskyddsanmalan',
    en: '/en/child-welfare-notification',
  },

  forms: { fi: '/lomakkeet', sv: '/sv/blanketter', en: '/en/forms' },
  form: { fi: '/lomake/:key', sv: '/sv/blankett/:key', en: '/en/form/:key' },
  formResult: { fi: '/lomake/:key/tulos', sv: '/sv/blankett/:key/resultat', en: '/en/form/:key/result' },
  formStep: { fi: '/lomake/:key/:step', sv: '/sv/blankett/:key/:step', en: '/en/form/:key/:step' },

  signIn: { fi: '/kirjaudu', sv: '/sv/logga-in', en: '/en/sign-in' },
  signInLink: {
    fi: '/kirjaudu/linkki/:token',
    sv: '/sv/logga-in/lank/:token',
    en: '/en/sign-in/link/:token',
  },
  signOut: { fi: '/kirjaudu/ulos', sv: '/sv/logga-in/ut', en: '/en/sign-in/out' },
  familySignIn: { fi: '/oma/kirjaudu', sv: '/sv/min/logga-in', en: '/en/my/sign-in' },
  my: { fi: '/oma', sv: '/sv/min', en: '/en/my' },
  myEntries: { fi: '/oma/merkinnat', sv: '/sv/min/anteckningar', en: '/en/my/entries' },
  myThread: { fi: '/oma/viestit', sv: '/sv/min/meddelanden', en: '/en/my/messages' },
  myAssessment: { fi: '/oma/arvio', sv: '/sv/min/bedomning', en: '/en/my/assessment' },
  myPlan: { fi: '/oma/suunnitelma', sv: '/sv/min/plan', en: '/en/my/plan' },
  myWorker: {
    fi: '/oma/vastuutyontekija',
    sv: '/sv/min/ansvarig-medarbetare',
    en: '/en/my/responsible-worker',
  },
  myVoice: { fi: '/oma/palaute', sv: '/sv/min/respons', en: '/en/my/feedback' },
  myForMe: { fi: '/oma/minulle', sv: '/sv/min/for-mig', en: '/en/my/for-me' },
  myTalks: { fi: '/oma/keskustelut', sv: '/sv/min/samtal', en: '/en/my/conversations' },
  myTalk: { fi: '/oma/keskustelut/:id', sv: '/sv/min/samtal/:id', en: '/en/my/conversations/:id' },
  myTalkFile: {
    fi: '/oma/keskustelut/:id/liite/:file',
    sv: '/sv/min/samtal/:id/bilaga/:file',
    en: '/en/my/conversations/:id/file/:file',
  },
  myMeetings: { fi: '/oma/neuvottelut', sv: '/sv/min/moten', en: '/en/my/meetings' },
  myMeeting: { fi: '/oma/neuvottelut/:id', sv: '/sv/min/moten/:id', en: '/en/my/meetings/:id' },
  myConsents: { fi: '/oma/luvat', sv: '/sv/min/samtycken', en: '/en/my/consents' },
  mySessions: { fi: '/oma/kirjautumiset', sv: '/sv/min/inloggningar', en: '/en/my/sign-ins' },
  myWhoLooked: { fi: '/oma/kuka-katsoi', sv: '/sv/min/vem-har-tittat', en: '/en/my/who-has-looked' },
  myData: { fi: '/oma/tiedot', sv: '/sv/min/uppgifter', en: '/en/my/data' },
  myRequests: { fi: '/oma/pyynnot', sv: '/sv/min/begaranden', en: '/en/my/requests' },
  prove: { fi: '/vahvista-henkilollisyys', sv: '/sv/bekrafta-identitet', en: '/en/confirm-it-is-you' },

  work: { fi: '/tyo', sv: '/sv/arbete', en: '/en/work' },
  workRequest: { fi: '/tyo/pyynto/:id', sv: '/sv/arbete/begaran/:id', en: '/en/work/request/:id' },
  workRequestCopy: {
    fi: '/tyo/pyynto/:id/kopio',
    sv: '/sv/arbete/begaran/:id/kopia',
    en: '/en/work/request/:id/copy',
  },
  workRequestLetter: {
    fi: '/tyo/pyynto/:id/kirje',
    sv: '/sv/arbete/begaran/:id/brev',
    en: '/en/work/request/:id/letter',
  },
  workRequestFile: {
    fi: '/tyo/pyynto/:id/liite/:file',
    sv: '/sv/arbete/begaran/:id/bilaga/:file',
    en: '/en/work/request/:id/file/:file',
  },
  workOversight: { fi: '/tyo/valvonta', sv: '/sv/arbete/tillsyn', en: '/en/work/oversight' },
  workOversightItem: {
    fi: '/tyo/valvonta/:id',
    sv: '/sv/arbete/tillsyn/:id',
    en: '/en/work/oversight/:id',
  },
  workRecord: { fi: '/tyo/kirjaa', sv: '/sv/arbete/registrera', en: '/en/work/record' },
  workTemplates: { fi: '/tyo/viestipohjat', sv: '/sv/arbete/meddelandemallar', en: '/en/work/templates' },
  reportError: {
    fi: '/palvelu/:id/ilmoita-virhe',
    sv: '/sv/tjanst/:id/rapportera-fel',
    en: '/en/service/:id/report-error',
  },
  confirmListings: { fi: '/vahvista/:token', sv: '/sv/bekrafta/:token', en: '/en/confirm/:token' },
  changeListing: {
    fi: '/vahvista/:token/:id',
    sv: '/sv/bekrafta/:token/:id',
    en: '/en/confirm/:token/:id',
  },
  invitation: { fi: '/kutsu/:token', sv: '/sv/inbjudan/:token', en: '/en/invitation/:token' },
  workListings: { fi: '/tyo/palvelut', sv: '/sv/arbete/tjanster', en: '/en/work/services' },
  workListing: { fi: '/tyo/palvelut/:id', sv: '/sv/arbete/tjanster/:id', en: '/en/work/services/:id' },
  workListingVersions: {
    fi: '/tyo/palvelut/:id/versiot',
    sv: '/sv/arbete/tjanster/:id/versioner',
    en: '/en/work/services/:id/versions',
  },
  workDraft: {
    fi: '/tyo/luonnos/:id/:step',
    sv: '/sv/arbete/utkast/:id/:step',
    en: '/en/work/draft/:id/:step',
  },
  workTranslations: {
    fi: '/tyo/kaannokset',
    sv: '/sv/arbete/oversattningar',
    en: '/en/work/translations',
  },
  workPropose: {
    fi: '/tyo/palvelut/:id/ehdota',
    sv: '/sv/arbete/tjanster/:id/foresla',
    en: '/en/work/services/:id/propose',
  },
  workCorrections: { fi: '/tyo/ilmoitukset', sv: '/sv/arbete/anmalningar', en: '/en/work/corrections' },
  workCalls: { fi: '/tyo/soitot', sv: '/sv/arbete/samtal', en: '/en/work/calls' },
  workProvider: {
    fi: '/tyo/organisaatio/:id',
    sv: '/sv/arbete/organisation/:id',
    en: '/en/work/organisation/:id',
  },
  workImports: { fi: '/tyo/tuonti', sv: '/sv/arbete/import', en: '/en/work/import' },
  workImport: { fi: '/tyo/tuonti/:id', sv: '/sv/arbete/import/:id', en: '/en/work/import/:id' },
  workDirectory: { fi: '/tyo/hakemisto', sv: '/sv/arbete/katalog', en: '/en/work/directory' },
  workGaps: { fi: '/tyo/hakemisto/puutteet', sv: '/sv/arbete/katalog/luckor', en: '/en/work/directory/gaps' },
  workQuality: {
    fi: '/tyo/hakemisto/laatu',
    sv: '/sv/arbete/katalog/kvalitet',
    en: '/en/work/directory/quality',
  },
  workDuplicates: {
    fi: '/tyo/hakemisto/paallekkaiset',
    sv: '/sv/arbete/katalog/dubbletter',
    en: '/en/work/directory/duplicates',
  },
  workVocabulary: {
    fi: '/tyo/hakemisto/sanasto',
    sv: '/sv/arbete/katalog/ordlista',
    en: '/en/work/directory/vocabulary',
  },
  workNotFound: {
    fi: '/tyo/hakemisto/loytymatta',
    sv: '/sv/arbete/katalog/hittades-inte',
    en: '/en/work/directory/not-found',
  },
  workMatrix: {
    fi: '/tyo/hakemisto/matriisi',
    sv: '/sv/arbete/katalog/matris',
    en: '/en/work/directory/matrix',
  },
  workDirectorySettings: {
    fi: '/tyo/hakemisto/asetukset',
    sv: '/sv/arbete/katalog/installningar',
    en: '/en/work/directory/settings',
  },
  workLoad: { fi: '/tyo/kuormitus', sv: '/sv/arbete/belastning', en: '/en/work/workload' },
  workWallboard: { fi: '/tyo/seinataulu', sv: '/sv/arbete/vaggtavla', en: '/en/work/wallboard' },
  morningMail: { fi: '/tyo/aamuviesti', sv: '/sv/arbete/morgonmeddelande', en: '/en/work/morning-mail' },
  workWorry: { fi: '/tyo/huoli', sv: '/sv/arbete/oro', en: '/en/work/worry' },
  workWorryContact: { fi: '/tyo/huoli/:id', sv: '/sv/arbete/oro/:id', en: '/en/work/worry/:id' },
  // What mails lead to: it says nothing of what it is about.
  workSent: { fi: '/tyo/lahetetty/:id', sv: '/sv/arbete/skickat/:id', en: '/en/work/sent/:id' },
  workTalks: { fi: '/tyo/keskustelut', sv: '/sv/arbete/samtalen', en: '/en/work/talks' },
  workTalkSettings: {
    fi: '/tyo/keskustelut/asetukset',
    sv: '/sv/arbete/samtalen/installningar',
    en: '/en/work/talks/settings',
  },
  workTalk: { fi: '/tyo/keskustelut/:id', sv: '/sv/arbete/samtalen/:id', en: '/en/work/talks/:id' },
  workOutreach: { fi: '/tyo/jalkautuminen', sv: '/sv/arbete/uppsokande', en: '/en/work/outreach' },
  workOutreachPlace: {
    fi: '/tyo/jalkautuminen/:id',
    sv: '/sv/arbete/uppsokande/:id',
    en: '/en/work/outreach/:id',
  },
  workProgramme: { fi: '/tyo/ohjelma', sv: '/sv/arbete/program', en: '/en/work/programme' },
  workPlaces: {
    fi: '/tyo/ohjelma/paikat',
    sv: '/sv/arbete/program/platser',
    en: '/en/work/programme/places',
  },
  workPlaceNew: {
    fi: '/tyo/ohjelma/paikat/uusi',
    sv: '/sv/arbete/program/platser/ny',
    en: '/en/work/programme/places/new',
  },
  workPlace: {
    fi: '/tyo/ohjelma/paikat/:id',
    sv: '/sv/arbete/program/platser/:id',
    en: '/en/work/programme/places/:id',
  },
  workActivityNew: {
    fi: '/tyo/ohjelma/toiminta/uusi',
    sv: '/sv/arbete/program/verksamhet/ny',
    en: '/en/work/programme/activity/new',
  },
  workActivity: {
    fi: '/tyo/ohjelma/toiminta/:id',
    sv: '/sv/arbete/program/verksamhet/:id',
    en: '/en/work/programme/activity/:id',
  },
  workSignUps: {
    fi: '/tyo/ohjelma/toiminta/:id/ilmoittautuneet',
    sv: '/sv/arbete/program/verksamhet/:id/anmalda',
    en: '/en/work/programme/activity/:id/sign-ups',
  },
  workGroup: {
    fi: '/tyo/ohjelma/toiminta/:id/ryhma',
    sv: '/sv/arbete/program/verksamhet/:id/grupp',
    en: '/en/work/programme/activity/:id/group',
  },
  workWishes: {
    fi: '/tyo/ohjelma/toiveet',
    sv: '/sv/arbete/program/onskemal',
    en: '/en/work/programme/wishes',
  },
  workSignFamilyUp: {
    fi: '/tyo/ohjelma/toiminta/:id/ilmoita',
    sv: '/sv/arbete/program/verksamhet/:id/anmal',
    en: '/en/work/programme/activity/:id/sign-up',
  },
  workCount: {
    fi: '/tyo/ohjelma/laske/:id',
    sv: '/sv/arbete/program/rakna/:id',
    en: '/en/work/programme/count/:id',
  },
  workVisitors: {
    fi: '/tyo/ohjelma/kavijat',
    sv: '/sv/arbete/program/besokare',
    en: '/en/work/programme/visitors',
  },
  workReview: {
    fi: '/tyo/ohjelma/paikat/:id/arviointi',
    sv: '/sv/arbete/program/platser/:id/bedomning',
    en: '/en/work/programme/places/:id/review',
  },
  // What a phone keeps and shows in the place of a counting page where there is no network.
  workCountOffline: {
    fi: '/tyo/laske-ilman-verkkoa',
    sv: '/sv/arbete/rakna-utan-nat',
    en: '/en/work/count-offline',
  },
  workConsultation: { fi: '/tyo/konsultaatio', sv: '/sv/arbete/konsultation', en: '/en/work/consultation' },
  workLearning: {
    fi: '/tyo/konsultaatio/opittua',
    sv: '/sv/arbete/konsultation/lardomar',
    en: '/en/work/consultation/learning',
  },
  workConsultationQuestion: {
    fi: '/tyo/konsultaatio/kysymys/:id',
    sv: '/sv/arbete/konsultation/fraga/:id',
    en: '/en/work/consultation/question/:id',
  },
  workNewHost: {
    fi: '/tyo/konsultaatio/uusi',
    sv: '/sv/arbete/konsultation/ny',
    en: '/en/work/consultation/new',
  },
  workHostSettings: {
    fi: '/tyo/konsultaatio/:id/muokkaa',
    sv: '/sv/arbete/konsultation/:id/andra',
    en: '/en/work/consultation/:id/edit',
  },
  workConsultationHost: {
    fi: '/tyo/konsultaatio/:id',
    sv: '/sv/arbete/konsultation/:id',
    en: '/en/work/consultation/:id',
  },
  workColleagues: { fi: '/tyo/kollegat', sv: '/sv/arbete/kolleger', en: '/en/work/colleagues' },
  workOffers: { fi: '/tyo/ajanvaraus', sv: '/sv/arbete/tidsbokning', en: '/en/work/bookable-times' },
  workOffer: {
    fi: '/tyo/ajanvaraus/:id',
    sv: '/sv/arbete/tidsbokning/:id',
    en: '/en/work/bookable-times/:id',
  },
  workNetwork: { fi: '/tyo/verkosto', sv: '/sv/arbete/natverk', en: '/en/work/network' },
  areaActors: { fi: '/tyo/verkosto/alueet', sv: '/sv/arbete/natverk/omraden', en: '/en/work/network/areas' },
  planningView: {
    fi: '/tyo/verkosto/suunnittelu',
    sv: '/sv/arbete/natverk/planering',
    en: '/en/work/network/planning',
  },
  areaContacts: {
    fi: '/tyo/verkosto/yhteyshenkilot',
    sv: '/sv/arbete/natverk/kontaktpersoner',
    en: '/en/work/network/contacts',
  },
  workerPool: {
    fi: '/tyo/verkosto/tyontekijapankki',
    sv: '/sv/arbete/natverk/personalbank',
    en: '/en/work/network/worker-pool',
  },
  resources: {
    fi: '/tyo/verkosto/voimavarat',
    sv: '/sv/arbete/natverk/resurser',
    en: '/en/work/network/resources',
  },
  communication: {
    fi: '/tyo/verkosto/viestinta',
    sv: '/sv/arbete/natverk/kommunikation',
    en: '/en/work/network/communication',
  },
  workBulletins: {
    fi: '/tyo/verkosto/tiedotteet',
    sv: '/sv/arbete/natverk/meddelanden',
    en: '/en/work/network/bulletins',
  },
  workBulletin: {
    fi: '/tyo/verkosto/tiedotteet/:id',
    sv: '/sv/arbete/natverk/meddelanden/:id',
    en: '/en/work/network/bulletins/:id',
  },
  welcomeLetters: {
    fi: '/tyo/verkosto/kirjeet',
    sv: '/sv/arbete/natverk/brev',
    en: '/en/work/network/letters',
  },
  welcomeLetter: {
    fi: '/tyo/verkosto/kirjeet/:id',
    sv: '/sv/arbete/natverk/brev/:id',
    en: '/en/work/network/letters/:id',
  },
  trainings: {
    fi: '/tyo/verkosto/koulutukset',
    sv: '/sv/arbete/natverk/utbildningar',
    en: '/en/work/network/trainings',
  },
  training: {
    fi: '/tyo/verkosto/koulutukset/:id',
    sv: '/sv/arbete/natverk/utbildningar/:id',
    en: '/en/work/network/trainings/:id',
  },
  workRooms: { fi: '/tyo/tilat', sv: '/sv/arbete/lokaler', en: '/en/work/rooms' },
  workRoom: { fi: '/tyo/tilat/:id', sv: '/sv/arbete/lokaler/:id', en: '/en/work/rooms/:id' },
  workTimes: { fi: '/tyo/ajat', sv: '/sv/arbete/tider', en: '/en/work/times' },
  workCalendars: {
    fi: '/tyo/ajat/kalenterit',
    sv: '/sv/arbete/tider/kalendrar',
    en: '/en/work/times/calendars',
  },
  workCalendar: {
    fi: '/tyo/ajat/kalenterit/:id',
    sv: '/sv/arbete/tider/kalendrar/:id',
    en: '/en/work/times/calendars/:id',
  },
  workGuide: { fi: '/tyo/ohjaa', sv: '/sv/arbete/handled', en: '/en/work/guide' },
  workGuideCompare: {
    fi: '/tyo/ohjaa/vertaa',
    sv: '/sv/arbete/handled/jamfor',
    en: '/en/work/guide/compare',
  },
  workGuidePack: { fi: '/tyo/ohjaa/paketti', sv: '/sv/arbete/handled/paket', en: '/en/work/guide/pack' },
  workGuideTogether: {
    fi: '/tyo/ohjaa/yhdessa',
    sv: '/sv/arbete/handled/tillsammans',
    en: '/en/work/guide/together',
  },
  workNewReferral: {
    fi: '/tyo/lahetteet/uusi',
    sv: '/sv/arbete/remisser/ny',
    en: '/en/work/referrals/new',
  },
  workReferrals: { fi: '/tyo/lahetteet', sv: '/sv/arbete/remisser', en: '/en/work/referrals' },
  workReferral: { fi: '/tyo/lahetteet/:id', sv: '/sv/arbete/remisser/:id', en: '/en/work/referrals/:id' },
  workReceiving: { fi: '/tyo/vastaanotto', sv: '/sv/arbete/mottagning', en: '/en/work/receiving' },
  workNewReceiver: {
    fi: '/tyo/vastaanotto/uusi',
    sv: '/sv/arbete/mottagning/ny',
    en: '/en/work/receiving/new',
  },
  workFamilies: { fi: '/tyo/perheet', sv: '/sv/arbete/familjer', en: '/en/work/families' },
  workFamily: { fi: '/tyo/perheet/:id', sv: '/sv/arbete/familjer/:id', en: '/en/work/families/:id' },
  workFamilyPeople: {
    fi: '/tyo/perheet/:id/ihmiset',
    sv: '/sv/arbete/familjer/:id/personer',
    en: '/en/work/families/:id/people',
  },
  workFamilyEntries: {
    fi: '/tyo/perheet/:id/merkinnat',
    sv: '/sv/arbete/familjer/:id/anteckningar',
    en: '/en/work/families/:id/entries',
  },
  workFamilyPermits: {
    fi: '/tyo/perheet/:id/luvat',
    sv: '/sv/arbete/familjer/:id/samtycken',
    en: '/en/work/families/:id/consents',
  },
  workCaseAssessment: {
    fi: '/tyo/asiat/:id/arvio',
    sv: '/sv/arbete/arenden/:id/bedomning',
    en: '/en/work/cases/:id/assessment',
  },
  workCaseExport: {
    fi: '/tyo/asiat/:id/vienti',
    sv: '/sv/arbete/arenden/:id/export',
    en: '/en/work/cases/:id/export',
  },
  workCases: { fi: '/tyo/asiat', sv: '/sv/arbete/arenden', en: '/en/work/cases' },
  workCasePlan: {
    fi: '/tyo/asiat/:id/suunnitelma',
    sv: '/sv/arbete/arenden/:id/plan',
    en: '/en/work/cases/:id/plan',
  },
  workTasks: { fi: '/tyo/tehtavat', sv: '/sv/arbete/uppgifter', en: '/en/work/tasks' },
  workCaseMessages: {
    fi: '/tyo/asiat/:id/keskustelut',
    sv: '/sv/arbete/arenden/:id/samtal',
    en: '/en/work/cases/:id/messages',
  },
  workCaseThread: {
    fi: '/tyo/asiat/:id/keskustelut/:thread',
    sv: '/sv/arbete/arenden/:id/samtal/:thread',
    en: '/en/work/cases/:id/messages/:thread',
  },
  workCaseFile: {
    fi: '/tyo/asiat/:id/keskustelut/:thread/liite/:file',
    sv: '/sv/arbete/arenden/:id/samtal/:thread/bilaga/:file',
    en: '/en/work/cases/:id/messages/:thread/file/:file',
  },
  workCaseMeetings: {
    fi: '/tyo/asiat/:id/neuvottelut',
    sv: '/sv/arbete/arenden/:id/moten',
    en: '/en/work/cases/:id/meetings',
  },
  workCaseMeeting: {
    fi: '/tyo/asiat/:id/neuvottelut/:meeting',
    sv: '/sv/arbete/arenden/:id/moten/:meeting',
    en: '/en/work/cases/:id/meetings/:meeting',
  },
  workCasePath: {
    fi: '/tyo/asiat/:id/polku',
    sv: '/sv/arbete/arenden/:id/stig',
    en: '/en/work/cases/:id/path',
  },
  workPaths: { fi: '/tyo/polut', sv: '/sv/arbete/stigar', en: '/en/work/paths' },
  workPath: { fi: '/tyo/polut/:key', sv: '/sv/arbete/stigar/:key', en: '/en/work/paths/:key' },
  workCase: { fi: '/tyo/asiat/:id', sv: '/sv/arbete/arenden/:id', en: '/en/work/cases/:id' },
  workCasesLead: {
    fi: '/tyo/asiatilanne',
    sv: '/sv/arbete/arendelage',
    en: '/en/work/cases-overview',
  },
  workResponsibleGuide: {
    fi: '/tyo/vastuutyontekijan-ohje',
    sv: '/sv/arbete/ansvarig-medarbetare',
    en: '/en/work/responsible-worker',
  },
  workEmergency: { fi: '/tyo/hatakaytto', sv: '/sv/arbete/nodoppning', en: '/en/work/emergency' },
  workDoors: { fi: '/tyo/ovet', sv: '/sv/arbete/dorrar', en: '/en/work/doors' },
  workDoor: { fi: '/tyo/ovet/:id', sv: '/sv/arbete/dorrar/:id', en: '/en/work/doors/:id' },
  workGuidanceModel: {
    fi: '/tyo/ohjausmalli',
    sv: '/sv/arbete/handledningsmodell',
    en: '/en/work/guidance-model',
  },
  workForms: { fi: '/tyo/lomakkeet', sv: '/sv/arbete/blanketter', en: '/en/work/forms' },
  workFilledForm: { fi: '/tyo/lomakkeet/:id', sv: '/sv/arbete/blanketter/:id', en: '/en/work/forms/:id' },
  workFormFile: {
    fi: '/tyo/lomakkeet/:id/tiedosto/:file',
    sv: '/sv/arbete/blanketter/:id/fil/:file',
    en: '/en/work/forms/:id/file/:file',
  },
  workSessions: { fi: '/tyo/kirjautumiset', sv: '/sv/arbete/inloggningar', en: '/en/work/sign-ins' },
  density: { fi: '/tyo/tiheys', sv: '/sv/arbete/tathet', en: '/en/work/density' },
  lead: { fi: '/johto', sv: '/sv/ledning', en: '/en/lead' },
  links: {
    fi: '/johto/linkit/:kind/:id',
    sv: '/sv/ledning/lankar/:kind/:id',
    en: '/en/lead/links/:kind/:id',
  },
  actionPlan: { fi: '/johto/suunnitelma', sv: '/sv/ledning/plan', en: '/en/lead/plan' },
  planChapter: {
    fi: '/johto/suunnitelma/linjaus/:line',
    sv: '/sv/ledning/plan/riktlinje/:line',
    en: '/en/lead/plan/line/:line',
  },
  planMeasure: {
    fi: '/johto/toimenpiteet/:id',
    sv: '/sv/ledning/atgarder/:id',
    en: '/en/lead/measures/:id',
  },
  roadmap: { fi: '/johto/tiekartta', sv: '/sv/ledning/fardplan', en: '/en/lead/roadmap' },
  roadmapBar: {
    fi: '/johto/tiekartta/:id',
    sv: '/sv/ledning/fardplan/:id',
    en: '/en/lead/roadmap/:id',
  },
  areaPlans: { fi: '/johto/alueet', sv: '/sv/ledning/omraden', en: '/en/lead/areas' },
  areaPlan: { fi: '/johto/alueet/:id', sv: '/sv/ledning/omraden/:id', en: '/en/lead/areas/:id' },
  experiments: { fi: '/johto/kokeilut', sv: '/sv/ledning/forsok', en: '/en/lead/experiments' },
  experimentNew: {
    fi: '/johto/kokeilut/uusi',
    sv: '/sv/ledning/forsok/nytt',
    en: '/en/lead/experiments/new',
  },
  experiment: {
    fi: '/johto/kokeilut/:id',
    sv: '/sv/ledning/forsok/:id',
    en: '/en/lead/experiments/:id',
  },
  risks: { fi: '/johto/riskit', sv: '/sv/ledning/risker', en: '/en/lead/risks' },
  risk: { fi: '/johto/riskit/:id', sv: '/sv/ledning/risker/:id', en: '/en/lead/risks/:id' },
  proposals: { fi: '/johto/ehdotukset', sv: '/sv/ledning/forslag', en: '/en/lead/proposals' },
  proposal: {
    fi: '/johto/ehdotukset/:id',
    sv: '/sv/ledning/forslag/:id',
    en: '/en/lead/proposals/:id',
  },
  leadMetrics: { fi: '/johto/mittarit', sv: '/sv/ledning/matare', en: '/en/lead/metrics' },
  leadMonth: { fi: '/johto/kuukausi', sv: '/sv/ledning/manaden', en: '/en/lead/month' },
  annualClock: { fi: '/johto/vuosikello', sv: '/sv/ledning/arsklocka', en: '/en/lead/annual-clock' },
  annualEntryNew: {
    fi: '/johto/vuosikello/uusi',
    sv: '/sv/ledning/arsklocka/ny',
    en: '/en/lead/annual-clock/new',
  },
  annualEntry: {
    fi: '/johto/vuosikello/:id',
    sv: '/sv/ledning/arsklocka/:id',
    en: '/en/lead/annual-clock/:id',
  },
  forums: { fi: '/johto/foorumit', sv: '/sv/ledning/forum', en: '/en/lead/forums' },
  forumNew: { fi: '/johto/foorumit/uusi', sv: '/sv/ledning/forum/nytt', en: '/en/lead/forums/new' },
  forum: { fi: '/johto/foorumit/:id', sv: '/sv/ledning/forum/:id', en: '/en/lead/forums/:id' },
  forumMeeting: { fi: '/johto/kokoukset/:id', sv: '/sv/ledning/moten/:id', en: '/en/lead/meetings/:id' },
  decisions: { fi: '/johto/paatokset', sv: '/sv/ledning/beslut', en: '/en/lead/decisions' },
  decision: { fi: '/johto/paatokset/:id', sv: '/sv/ledning/beslut/:id', en: '/en/lead/decisions/:id' },
  forumTasks: { fi: '/johto/tehtavat', sv: '/sv/ledning/uppgifter', en: '/en/lead/tasks' },
  forumMinutes: { fi: '/johto/poytakirjat', sv: '/sv/ledning/protokoll', en: '/en/lead/minutes' },
  harmonisation: {
    fi: '/johto/yhtenaistaminen',
    sv: '/sv/ledning/harmonisering',
    en: '/en/lead/harmonisation',
  },
  boardRowNew: {
    fi: '/johto/yhtenaistaminen/uusi',
    sv: '/sv/ledning/harmonisering/nytt',
    en: '/en/lead/harmonisation/new',
  },
  boardRow: {
    fi: '/johto/yhtenaistaminen/:id',
    sv: '/sv/ledning/harmonisering/:id',
    en: '/en/lead/harmonisation/:id',
  },
  taskCoverage: {
    fi: '/johto/tehtavien-kattavuus',
    sv: '/sv/ledning/uppgifternas-tackning',
    en: '/en/lead/task-coverage',
  },
  taskCell: {
    fi: '/johto/tehtavien-kattavuus/:area/:task',
    sv: '/sv/ledning/uppgifternas-tackning/:area/:task',
    en: '/en/lead/task-coverage/:area/:task',
  },
  lineAssessment: {
    fi: '/johto/itsearviointi',
    sv: '/sv/ledning/sjalvutvardering',
    en: '/en/lead/self-assessment',
  },
  assessedItem: {
    fi: '/johto/itsearviointi/:kind/:item',
    sv: '/sv/ledning/sjalvutvardering/:kind/:item',
    en: '/en/lead/self-assessment/:kind/:item',
  },
  agreements: {
    fi: '/tyo/verkosto/sopimukset',
    sv: '/sv/arbete/natverk/avtal',
    en: '/en/work/network/agreements',
  },
  agreementNew: {
    fi: '/tyo/verkosto/sopimukset/uusi',
    sv: '/sv/arbete/natverk/avtal/nytt',
    en: '/en/work/network/agreements/new',
  },
  agreement: {
    fi: '/tyo/verkosto/sopimukset/:id',
    sv: '/sv/arbete/natverk/avtal/:id',
    en: '/en/work/network/agreements/:id',
  },
  contracts: {
    fi: '/tyo/verkosto/ostopalvelut',
    sv: '/sv/arbete/natverk/kopta-tjanster',
    en: '/en/work/network/contracts',
  },
  contractNew: {
    fi: '/tyo/verkosto/ostopalvelut/uusi',
    sv: '/sv/arbete/natverk/kopta-tjanster/nytt',
    en: '/en/work/network/contracts/new',
  },
  contract: {
    fi: '/tyo/verkosto/ostopalvelut/:id',
    sv: '/sv/arbete/natverk/kopta-tjanster/:id',
    en: '/en/work/network/contracts/:id',
  },
  adminPeople: { fi: '/hallinta/henkilot', sv: '/sv/administration/personer', en: '/en/admin/people' },
  adminPerson: {
    fi: '/hallinta/henkilot/:id',
    sv: '/sv/administration/personer/:id',
    en: '/en/admin/people/:id',
  },
  admin: { fi: '/hallinta', sv: '/sv/administration', en: '/en/admin' },
  adminForms: { fi: '/hallinta/lomakkeet', sv: '/sv/administration/blanketter', en: '/en/admin/forms' },
  adminPaths: { fi: '/hallinta/polut', sv: '/sv/administration/stigar', en: '/en/admin/paths' },
  adminPath: {
    fi: '/hallinta/polut/:key',
    sv: '/sv/administration/stigar/:key',
    en: '/en/admin/paths/:key',
  },
  adminForm: {
    fi: '/hallinta/lomakkeet/:id',
    sv: '/sv/administration/blanketter/:id',
    en: '/en/admin/forms/:id',
  },
} as const satisfies Record<string, Record<Language, `/${string}`>>

export type RouteName = keyof typeof routes

/** Pages behind a code that send no referrer, so that a browser without Sec-Fetch-Site says nothing of where their forms are from. */
export const behindCode = [
  'followed',
  'followedTime',
  'followedReferral',
  'chatTalk',
  'guestReferral',
  'meetingGuest',
] as const satisfies readonly RouteName[]
export type Query = Readonly<Record<string, string | number | undefined>>

/** The one builder of addresses. Unknown or missing parts throw: a wrong link is a bug, not a 404 for a parent. */
export function path(
  name: RouteName,
  lang: Language,
  parts: Readonly<Record<string, string>> = {},
  query: Query = {},
): string {
  const filled = routes[name][lang].replace(/:(\w+)/g, (_, key: string) => {
    const part = parts[key]
    if (part === undefined || part === '') throw new Error(`The address ${name} needs "${key}"`)
    return encodeURIComponent(part)
  })
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  return pairs.length === 0 ? filled : `${filled}?${new URLSearchParams(pairs).toString()}`
}

/** Where an open queue hears that something has changed: the same for every language, since nothing is said in it. */
export const liveQueue = '/live/queue'
export const liveWall = '/live/wallboard'

/** The same page in every language: for the language switch and hreflang. */
export const inEveryLanguage = (
  name: RouteName,
  parts: Readonly<Record<string, string>> = {},
  query: Query = {},
): Readonly<Record<Language, string>> => ({
  fi: path(name, 'fi', parts, query),
  sv: path(name, 'sv', parts, query),
  en: path(name, 'en', parts, query),
})

export const isRouteName = (name: string): name is RouteName => name in routes

export const everyRoute = (): readonly { name: RouteName; lang: Language; pattern: string }[] =>
  Object.keys(routes)
    .filter(isRouteName)
    .flatMap((name) => languages.map((lang) => ({ name, lang, pattern: routes[name][lang] })))
