import { type FieldProblem, Refusal } from '#platform/refusal.ts'
import { isLanguage, type Language } from '#platform/text.ts'
import { problemTexts } from '#web/problem-texts.ts'

/** What a machine is told when something cannot be done (RFC 9457). `code` is stable; `title` is for people. */
export type Problem = {
  readonly status: number
  readonly code: string
  readonly fields?: readonly FieldProblem[]
  readonly retryAfter?: number | undefined
}

/** Codes of the interface itself; those of the product stand with the words of its pages. */
export const ownProblems: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'invalid-json': {
    fi: 'Pyynnön sisältö ei ole JSONia.',
    sv: 'Begärans innehåll är inte JSON.',
    en: 'The body is not JSON.',
  },
  'method-not-allowed': {
    fi: 'Tässä osoitteessa ei ole tätä menetelmää. Katso Allow.',
    sv: 'Den här adressen har inte den metoden. Se Allow.',
    en: 'This address does not have this method. See Allow.',
  },
  internal: {
    fi: 'Vika on meidän. Kerro requestId, jos otat yhteyttä.',
    sv: 'Felet är vårt. Uppge requestId om du kontaktar oss.',
    en: 'The fault is ours. Give the requestId if you contact us.',
  },
}

const codeOfStatus: Readonly<Record<number, string>> = {
  400: 'invalid-json',
  401: 'not-signed-in',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  429: 'too-many-tries',
}

function asProblem(what: Refusal | Problem | number): Problem {
  if (typeof what === 'number') return { status: what, code: codeOfStatus[what] ?? 'internal' }
  if (!(what instanceof Refusal)) return what
  const { code, fields, retryAfter } = what
  return { status: code === 'too-large' ? 413 : what.status, code, fields, retryAfter }
}

function titleOf({ status, code }: Problem, lang: Language): string {
  const words = problemTexts[lang]
  const known = ownProblems[code]?.[lang] ?? words.refusals[code]
  if (known !== undefined) return known
  return status === 403 ? words.pages['403'].title : (words.refusals['invalid-input'] ?? code)
}

/** Says no in the machine's way: `application/problem+json`, never cached, never with anybody's data in it. */
export function problemJson(
  what: Refusal | Problem | number,
  requestId: string,
  lang: Language = 'en',
): Response {
  const problem = asProblem(what)
  const fields = (problem.fields ?? []).map(({ field, code, limit }) => ({
    field,
    code,
    ...(limit === undefined ? {} : { limit }),
  }))
  const headers = new Headers({
    'content-type': 'application/problem+json',
    'content-language': lang,
    'cache-control': 'no-store',
  })
  if (problem.retryAfter !== undefined) headers.set('retry-after', String(problem.retryAfter))
  const body = {
    type: `/api#problem-${problem.code}`,
    title: titleOf(problem, lang),
    status: problem.status,
    code: problem.code,
    fields,
    requestId,
  }
  return new Response(JSON.stringify(body), { status: problem.status, headers })
}

/** The language of what is said to people: asked for in the address, else by the program's settings, else English. */
export function readerOf(request: Request): Language {
  const asked = new URL(request.url).searchParams.get('lang')
  if (isLanguage(asked)) return asked
  const accepted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((each) => each.trim().slice(0, 2).toLowerCase())
  return accepted.find(isLanguage) ?? 'en'
}
