/**
 * accounts: people who sign in, their organisations and units, and the roles they hold at a scope.
 * Roles are read from the database at every check, so a change is in force at the next request.
 */
export { actInSession } from './acting.ts'
export { endMaintainerRole, makeMaintainer, noteMailOutcome } from './maintainers.ts'
export { keepProviders } from './queries-providers.ts'
export {
  beginAtProvider,
  enterAsWorker,
  keepTyped,
  noteRefusedSignIn,
  ownProviders,
  proveAsPersona,
  proveAsWorker,
  renewProof,
  returnFromProvider,
  signInProviders,
  typedBefore,
} from './provider-sign-in.ts'
export type { Attempt, SignInProvider } from './provider-sign-in.ts'
export {
  actorOf,
  askSignInLink,
  removeEndedSessions,
  sessionStands,
  signInAsPersona,
  signOut,
  startFamilySession,
  startMemberSession,
  useSignInLink,
} from './sign-in.ts'
export type { Session } from './sign-in.ts'
export { demoPersonas, whoAmI } from './who-am-i.ts'
export type { Me } from './who-am-i.ts'

export {
  addPerson,
  changePerson,
  endRole,
  giveRole,
  listPeople,
  listRolesToGive,
  makeInactive,
  readPerson,
  takeBack,
} from './people.ts'
export type { PersonView, ScopeToGive } from './people.ts'
export { scopeKinds } from './role-rules.ts'
export type { ScopeKind } from './role-rules.ts'
export {
  endMemberSession,
  endMemberSessions,
  endOwnSession,
  endOwnSessions,
  listMemberSessions,
  listOwnSessions,
} from './own-sessions.ts'
export type { OwnSession } from './own-sessions.ts'
export {
  makePasskeyCode,
  mostPasskeys,
  proveWithPasskey,
  readOwnPasskeys,
  registerPasskey,
  removePasskey,
  removePasskeysOf,
  renamePasskey,
  signInAsking,
  signInWithPasskey,
} from './passkeys.ts'
export type { OwnPasskeys } from './passkeys.ts'
export { makeCountyAdmin } from './first-admin.ts'
export { accountJobs } from './jobs.ts'
export type { AccountTools } from './jobs.ts'
export { deviceOf } from './domain/device.ts'
