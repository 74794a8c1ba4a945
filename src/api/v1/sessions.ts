import { z } from 'zod'
import { signInAsPersona, signInProviders, signOut } from '#capabilities/accounts/index.ts'
import { enterAsMember } from '#capabilities/families/index.ts'
import { anyone } from '#platform/actor.ts'
import { inLanguage, languages } from '#platform/text.ts'
import { memberId } from '#seed/demo/families/family-ids.ts'
import { demoMembers } from '#seed/demo/families/people.ts'
import { noInput, operation, type Operation } from './operation.ts'
import { countyCode, id } from './shapes.ts'

const open = operation({
  ...noInput,
  method: 'post',
  path: '/sessions',
  summary: 'Sign in as one of the demo’s people',
  description:
    'In the demo only. The token goes into `Authorization: Bearer …`; it ends after an hour without use and after ten hours in all.',
  tag: 'Sessions',
  auth: 'none',
  reach: 'private',
  isDemoOnly: true,
  body: z.object({
    persona: z
      .string()
      .max(60)
      .meta({
        description:
          'Key of a demo person: guide, second-guide, deputy, unit-lead, second-unit-lead, area-lead, county-leader, coordinator or admin; ' +
          'with -16 or -09 at its end in the other two counties. Or of somebody of the demo’s families: hanna, mikael, wilma, jari.',
      }),
  }),
  answers: {
    201: {
      description: 'Signed in.',
      schema: z.object({
        token: z.string(),
        person: z.object({
          id,
          name: z.string(),
          title: z.string(),
          county: countyCode,
          language: z.enum(languages),
        }),
      }),
    },
  },
  example: () => ({ body: { persona: 'guide' }, status: 201 }),
  run: async ({ caller, body }) => {
    const member = demoMembers.find(({ key }) => key === body.persona)
    if (member !== undefined) {
      const { county, language, name, identityCode } = member
      const [provider] = await signInProviders({ ...caller, actor: anyone }, { audience: 'families', county })
      if (provider === undefined) throw new Error('A demo without a provider for families')
      const { token } = await enterAsMember(caller, {
        provider: provider.id,
        identityCode,
        name,
        county,
        language,
        level: 'substantial',
        age: 0,
        device: null,
      })
      const person = { id: memberId(member.key), name, title: '', county, language }
      return { status: 201, body: { token, person } }
    }
    const { token, person } = await signInAsPersona({ ...caller, actor: anyone }, body)
    if (person === null) throw new Error('A demo session without a person')
    const { name, county, language } = person
    return {
      status: 201,
      body: {
        token,
        person: { id: person.id, name, title: inLanguage(person.title, language), county, language },
      },
    }
  },
})

const close = operation({
  ...noInput,
  method: 'delete',
  path: '/sessions/current',
  summary: 'Sign out',
  description: 'Ends the session whose token the request carries.',
  tag: 'Sessions',
  auth: 'person',
  reach: 'private',
  answers: { 204: { description: 'Signed out.' } },
  example: () => ({ as: 'guide', status: 204 }),
  run: async ({ caller, sessionToken }) => {
    if (sessionToken !== null) await signOut(caller, { token: sessionToken })
    return { status: 204 }
  },
})

export const openSession: Operation = open
export const closeSession: Operation = close
