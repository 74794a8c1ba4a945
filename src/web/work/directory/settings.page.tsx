import type { JSX } from 'preact'
import {
  changeSettings,
  dayLimits,
  readSettings,
  type SettingKey,
  settingKeys,
  settingOf,
  workerNameChoices,
} from '#capabilities/directory/index.ts'
import { inLanguage } from '#platform/text.ts'
import { Button } from '#ui/button/button.tsx'
import { RadioGroup } from '#ui/fields/choices.tsx'
import { TextField } from '#ui/fields/fields.tsx'
import { formProblems } from '#web/form-problems.ts'
import { type Form, one, type Page, type PageArgs, seeOther } from '#web/page.ts'
import { path } from '#web/paths.ts'
import { Frame } from './frame.view.tsx'
import { type Scope, scopeOf, within } from './scope.ts'
import { directoryTexts } from './texts.ts'

const isDays = (key: SettingKey): key is keyof typeof dayLimits => key in dayLimits

const choicesOf = (key: SettingKey): readonly string[] =>
  key === 'worker-names' ? workerNameChoices : ['true', 'false']

/** Empty goes back to what holds otherwise. */
function valueIn(form: Form, key: SettingKey): string | number | boolean | null {
  const typed = one(form, key).trim()
  if (typed === '') return null
  if (key === 'ngo-review') return typed === 'true'
  if (!isDays(key)) return typed
  const days = Number(typed)
  return Number.isInteger(days) ? days : -1
}

const areaIn = (args: PageArgs, scope: Scope): string | null =>
  args.deps.catalogue.areas(scope.county).find(({ id }) => id === args.query['area'])?.id ?? null

/** How the directory is kept, for the county and where an area wishes otherwise. @source R37 */
export const settingsPage: Page = {
  audience: 'work',
  get: async (args): Promise<JSX.Element> => {
    const scope = await scopeOf(args)
    const { lang, caller, query, deps } = args
    const all = directoryTexts[lang]
    const words = all.settings
    const area = areaIn(args, scope)
    const { settings, otherwise, decided } = await readSettings(caller, { county: scope.county, area })
    const mayChange = scope.keeps || (area !== null && scope.areas.includes(area))
    const problems = formProblems(
      args.problems,
      lang,
      Object.fromEntries(settingKeys.map((key) => [`values.${key}`, key])),
    )
    const typed = args.problems?.form ?? null
    const said = (key: SettingKey, value: string | number | boolean): string =>
      isDays(key) ? `${value} ${words.days}` : (words.choices[String(value)] ?? String(value))
    const scopes = [
      { id: null, name: all.wholeCounty },
      ...deps.catalogue.areas(scope.county).map(({ id, name }) => ({ id, name: inLanguage(name, lang) })),
    ]
    const same = area === null ? words.asProduct : words.asCounty
    return (
      <Frame
        args={args}
        scope={scope}
        title={words.title}
        lead={area === null ? words.lead : words.leadOfArea}
        query={{ area: area ?? undefined }}
        done={query['tehty'] === '1' ? all.saved : undefined}
      >
        <nav class="directory-tabs" aria-label={all.area}>
          <ul>
            {scopes.map(({ id, name }) => (
              <li key={id}>
                <a
                  href={path('workDirectorySettings', lang, {}, within(scope, { area: id ?? undefined }))}
                  aria-current={id === area ? 'true' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {!mayChange && <p>{words.readOnly}</p>}
        {!mayChange ? (
          <dl class="fact-list">
            {settingKeys.map((key) => (
              <div key={key} class="fact-list__fact">
                <dt class="fact-list__term">{words.keys[key].label}</dt>
                <dd class="fact-list__value">{said(key, settingOf(settings, key))}</dd>
              </div>
            ))}
          </dl>
        ) : (
          <form method="post" novalidate class="work-form">
            {settingKeys.map((key) => {
              const isOwn = decided.includes(key)
              const other = said(key, settingOf(otherwise, key))
              const value = typed !== null ? one(typed, key) : isOwn ? String(settingOf(settings, key)) : ''
              const basics = { name: key, label: words.keys[key].label, error: problems?.of(key) }
              return isDays(key) ? (
                <TextField
                  key={key}
                  {...basics}
                  hint={`${words.keys[key].hint} ${words.otherwise(other)}.`}
                  inputmode="numeric"
                  width="short"
                  value={value}
                />
              ) : (
                <RadioGroup
                  key={key}
                  {...basics}
                  hint={words.keys[key].hint}
                  options={[
                    { value: '', label: `${same}: ${other}` },
                    ...choicesOf(key).map((each) => ({ value: each, label: words.choices[each] ?? each })),
                  ]}
                  value={value}
                />
              )
            })}
            <Button>{all.save}</Button>
          </form>
        )}
      </Frame>
    )
  },
  post: async (args, form) => {
    const scope = await scopeOf(args)
    const area = areaIn(args, scope)
    const values = Object.fromEntries(settingKeys.map((key) => [key, valueIn(form, key)]))
    await changeSettings(args.caller, { county: scope.county, area, values })
    return seeOther(
      path('workDirectorySettings', args.lang, {}, within(scope, { area: area ?? undefined, tehty: '1' })),
    )
  },
}
