import type { ComponentChildren, JSX } from 'preact'
import { consentWords, type ConsentOverview, saidHow } from '#capabilities/families/index.ts'
import { helsinkiDate } from '#platform/dates.ts'
import { inLanguage } from '#platform/text.ts'
import { FactList } from '#ui/facts/facts.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { Section } from '#ui/layout/layout.tsx'
import { Disclosure } from '#ui/nav/nav.tsx'
import { Act, Press } from './acts.view.tsx'
import { dayIn, nameIn } from './family-head.view.tsx'
import { type PermitForms, scopeWords } from './permit-forms.view.tsx'
import { permitsTexts } from './permits-texts.ts'
import { familyWords } from './words.ts'

type Props = { readonly of: PermitForms; readonly agreed: ConsentOverview }
type Named = { readonly id: string; readonly name: string | null } | null

const naming =
  ({ on }: PermitForms) =>
  (named: Named): string =>
    named === null ? permitsTexts[on.args.lang].wholeFamily : (named.name ?? nameIn(on.view, named.id) ?? '')

function side(
  { on }: PermitForms,
  item: {
    readonly organisation: ConsentOverview['asks'][number]['organisation']
    readonly register: ConsentOverview['asks'][number]['register']
  },
): string {
  const { lang } = on.args
  if (item.organisation === null) return permitsTexts[lang].toEverybody
  const name = inLanguage(item.organisation.name, lang)
  return item.register === null ? name : `${name}, ${familyWords[lang].registers[item.register]}`
}

function Permit(props: {
  id: string
  title: string
  state: string
  children: ComponentChildren
}): JSX.Element {
  return (
    <li class="permit" id={`permit-${props.id}`}>
      <div class="family-entry__head">
        <h3 class="permit__title">{props.title}</h3>
        <span class="family-quiet">{props.state}</span>
      </div>
      {props.children}
    </li>
  )
}

/** What was asked and waits, with the words that the one who was asked reads. */
export function Asks({ of, agreed }: Props): JSX.Element {
  const { bench, view, args } = of.on
  const { lang } = args
  const [words, terms] = [permitsTexts[lang], familyWords[lang]]
  const [day, name] = [dayIn(of.on), naming(of)]
  return (
    <Section title={words.asks} id="asks">
      {agreed.asks.length === 0 ? (
        <p class="family-quiet">{words.noAsks}</p>
      ) : (
        <ul class="permits">
          {agreed.asks.map((ask) => (
            <Permit
              key={ask.id}
              id={ask.id}
              title={side(of, ask)}
              state={ask.answer === null ? words.waiting : words.answers[ask.answer]}
            >
              <FactList
                facts={[
                  { term: words.giver, value: name(ask.giver) },
                  { term: words.about, value: name(ask.about) },
                  { term: words.purpose, value: terms.purposes[ask.purpose] },
                  { term: words.what, value: scopeWords(of, ask.scope, ask.scopeId) },
                  { term: words.until, value: words.untilDay(day(ask.until)) },
                  { term: words.asked, value: day(helsinkiDate(ask.askedAt)) },
                ]}
              />
              <Disclosure summary={words.words}>
                <div class="permit__words">
                  {consentWords(ask.purpose, lang, {
                    whose: name(ask.about),
                    organisation: ask.organisation === null ? '' : inLanguage(ask.organisation.name, lang),
                    what: scopeWords(of, ask.scope, ask.scopeId),
                    until: day(ask.until),
                  }).map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                </div>
              </Disclosure>
              {ask.answer === null && ask.unit.id === view.mine?.unitId && (
                <Press
                  bench={bench}
                  move="callOff"
                  subject={ask.id}
                  label={words.callOff}
                  about={name(ask.giver)}
                  kind="quiet"
                />
              )}
            </Permit>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Who may see what, until when; and how it is stopped. */
export function Consents({ of, agreed }: Props): JSX.Element {
  const { bench, args } = of.on
  const { lang } = args
  const [words, terms] = [permitsTexts[lang], familyWords[lang]]
  const [day, name] = [dayIn(of.on), naming(of)]
  return (
    <Section title={words.consents} id="consents">
      {agreed.consents.length === 0 ? (
        <p class="family-quiet">{words.none}</p>
      ) : (
        <ul class="permits">
          {agreed.consents.map((consent) => (
            <Permit
              key={consent.id}
              id={consent.id}
              title={side(of, consent)}
              state={
                consent.state === 'in-force'
                  ? `${words.inForce} ${words.untilDay(day(consent.until))}`
                  : consent.withdrawnAt !== null
                    ? words.withdrawn(day(helsinkiDate(consent.withdrawnAt)))
                    : words.over(day(consent.until))
              }
            >
              <FactList
                facts={[
                  { term: words.about, value: name(consent.about) },
                  { term: words.purpose, value: terms.purposes[consent.purpose] },
                  { term: words.what, value: scopeWords(of, consent.scope, consent.scopeId) },
                  {
                    term: words.given,
                    value: `${name(consent.giver)}, ${day(helsinkiDate(consent.givenAt))}, ${terms.ways[consent.way]}`,
                  },
                ]}
              />
              {consent.mayStop && consent.state === 'in-force' && (
                <Act
                  bench={bench}
                  move="stop"
                  subject={consent.id}
                  label={words.stop}
                  about={side(of, consent)}
                  send={words.stopSend}
                  kind="danger"
                  look="quiet"
                >
                  {(fields) => (
                    <>
                      <p class="work-form__warning">{words.stopHint}</p>
                      <RadioGroup
                        {...fields.text('way')}
                        label={words.way}
                        options={saidHow.map((value) => ({ value, label: terms.ways[value] }))}
                      />
                    </>
                  )}
                </Act>
              )}
            </Permit>
          ))}
        </ul>
      )}
    </Section>
  )
}

export function Bans({ of, agreed }: Props): JSX.Element {
  const words = permitsTexts[of.on.args.lang]
  const [day, name] = [dayIn(of.on), naming(of)]
  return (
    <Section title={words.bans} id="bans">
      {agreed.bans.length === 0 ? (
        <p class="family-quiet">{words.noBans}</p>
      ) : (
        <ul class="permits">
          {agreed.bans.map((ban) => (
            <Permit
              key={ban.id}
              id={ban.id}
              title={side(of, ban)}
              state={ban.liftedAt === null ? words.inForce : words.lifted(day(helsinkiDate(ban.liftedAt)))}
            >
              <FactList
                facts={[
                  { term: words.about, value: name(ban.about) },
                  { term: words.what, value: scopeWords(of, ban.scope, ban.scopeId) },
                  {
                    term: words.whoseBan,
                    value: `${name(ban.setBy)}, ${day(helsinkiDate(ban.setAt))}`,
                  },
                ]}
              />
            </Permit>
          ))}
        </ul>
      )}
    </Section>
  )
}

export function Grounds({ of, agreed }: Props): JSX.Element {
  const { bench, args } = of.on
  const { lang } = args
  const [words, terms] = [permitsTexts[lang], familyWords[lang]]
  const [day, name] = [dayIn(of.on), naming(of)]
  return (
    <Section title={words.grounds} id="grounds">
      {agreed.grounds.length === 0 ? (
        <p class="family-quiet">{words.noGrounds}</p>
      ) : (
        <ul class="permits">
          {agreed.grounds.map((ground) => (
            <Permit
              key={ground.id}
              id={ground.id}
              title={side(of, ground)}
              state={
                ground.endedAt === null
                  ? `${words.inForce} ${words.untilDay(day(ground.until))}`
                  : words.ended(day(helsinkiDate(ground.endedAt)))
              }
            >
              <FactList
                facts={[
                  { term: words.law, value: terms.laws[ground.law] },
                  { term: words.about, value: name(ground.about) },
                  { term: words.what, value: scopeWords(of, ground.scope, ground.scopeId) },
                  ...(ground.reference === null ? [] : [{ term: words.why, value: ground.reference }]),
                  { term: words.recorded, value: day(helsinkiDate(ground.recordedAt)) },
                ]}
              />
              {ground.hidden !== null && (
                <p class="family-guard">
                  {words.hidden(terms.hiding[ground.hidden.ground], day(ground.hidden.until))}
                </p>
              )}
              {ground.mayEnd && ground.endedAt === null && (
                <Act
                  bench={bench}
                  move="endGround"
                  subject={ground.id}
                  label={words.endGround}
                  about={side(of, ground)}
                  kind="danger"
                  look="quiet"
                >
                  {() => <p class="work-form__warning">{words.endGroundHint}</p>}
                </Act>
              )}
            </Permit>
          ))}
        </ul>
      )}
    </Section>
  )
}
