/**
 * accounts: people who sign in, their organisations and units, and the roles they hold at a scope.
 * Roles are read from the database at every check, so a change is in force at the next request.
 */
export { endMaintainerRole, makeMaintainer, noteMailOutcome } from './maintainers.ts'
export {
  actorOf,
  askSignInLink,
  removeEndedSessions,
  sessionStands,
  signInAsPersona,
  signOut,
  startFamilySession,
  useSignInLink,
} from './sign-in.ts'
export type { Session } from './sign-in.ts'
export { demoPersonas, whoAmI } from './who-am-i.ts'
export type { Me } from './who-am-i.ts'
