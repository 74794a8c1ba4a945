import type { JSX } from 'preact'
import type { Advisers } from '#capabilities/oversight/index.ts'
import type { Actor } from '#platform/actor.ts'
import { Refusal } from '#platform/refusal.ts'
import { inLanguage } from '#platform/text.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { Section } from '#ui/layout/layout.tsx'
import type { PageArgs } from '#web/page.ts'
import { asTel } from '#web/public/ask/journey.ts'
import { oversightTexts } from './texts.ts'

/** Somebody of a family, or a way to the sign-in. */
export function demandMember({ caller }: PageArgs): Extract<Actor, { kind: 'member' }> {
  if (caller.actor.kind !== 'member') throw new Refusal('not-signed-in', 'not-signed-in')
  return caller.actor
}

/** Whose data: the child for whom this one acts, where the address says so. Anybody else is asked of the use case, which refuses. */
export const whoseOf = (args: PageArgs): string | undefined => {
  const { actingFor } = demandMember(args)
  return args.query['of'] === 'child' && actingFor !== null ? actingFor : undefined
}

/** Whom one may turn to, with phone and mail, and who watches over it all. */
export function AdviserList({ args, advisers }: { args: PageArgs; advisers: Advisers }): JSX.Element {
  const { lang } = args
  const words = oversightTexts[lang].advisers
  return (
    <Section title={words.title} id="advisers">
      {advisers.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <FactList
          facts={advisers.map(({ kind, name, phone, email, hours }) => ({
            term: words.kinds[kind],
            value: (
              <>
                <p>
                  {inLanguage(name, lang)}. {words.what[kind]}
                </p>
                <p>
                  {phone !== null && <a href={`tel:${asTel(phone)}`}>{phone}</a>}
                  {phone !== null && hours !== null && ` ${inLanguage(hours, lang)}`}
                  {phone !== null && email !== null && <br />}
                  {email !== null && <a href={`mailto:${email}`}>{email}</a>}
                </p>
              </>
            ),
          }))}
        />
      )}
      <p>{words.authority}</p>
    </Section>
  )
}
