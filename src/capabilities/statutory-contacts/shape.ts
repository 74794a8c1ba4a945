import { z } from 'zod'
import { languages } from '#platform/text.ts'
import { grounds, privateKinds, sentKinds, toldFamily, withWhom } from './domain/ways.ts'

const line = (longest: number): z.ZodDefault<z.ZodString> => z.string().trim().max(longest).default('')

/** What the law asks to be told: who the child is as far as it is known, why, and whether the family was told. */
const told = {
  municipality: z.string().regex(/^\d{3}$/),
  language: z.enum(languages),
  /** The child, or before birth the parent who expects. */
  who: line(200),
  born: line(100),
  where: line(300),
  guardians: line(500),
  reason: z.string().trim().min(1).max(8000),
  familyTold: z.enum(toldFamily).default('unknown'),
  familyToldNote: line(1000),
}

/** Somebody must be able to find the child: at least one of these says who it is. */
const isKnown = (given: { who: string; where: string; guardians: string }): boolean =>
  [given.who, given.where, given.guardians].some((each) => each !== '')
const findable = { path: ['who'], message: 'who-is-it' }

/** What a professional sends. The ground belongs to the way; `with` names who acts together with the sender. */
export const contactShape = z
  .object({
    kind: z.enum(sentKinds),
    ground: z.enum(grounds).nullable().default(null),
    with: z.enum(withWhom).nullable().default(null),
    ...told,
    phone: z.string().trim().min(5).max(40),
    unit: z.uuid().nullable().default(null),
    helpRequest: z.uuid().nullable().default(null),
  })
  .refine(isKnown, findable)
  .refine((given) => given.kind !== 'together' || given.with !== null, {
    path: ['with'],
    message: 'invalid-value',
  })
/** What a private person sends: with or without a name. */
export const noticeShape = z
  .object({
    kind: z.enum(privateKinds).default('child-welfare'),
    ...told,
    senderName: line(200),
    senderPhone: line(40),
  })
  .refine(isKnown, findable)
