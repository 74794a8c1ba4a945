/**
 * families: who belongs to a family and who may act for whom, who is with them, what may be seen by whom and on what ground.
 * Coordination across organisations, not the statutory client record (R4, R10, R57, R111, ADR-0037).
 */
export { familyAccess } from './access.ts'
