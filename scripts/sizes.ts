/**
 * What a phone must fetch before a public page is readable: HTML and CSS as they are served, compressed. Runs the real
 * pages in this process on a prepared database; above the budget it fails.
 */
import { languages } from '#platform/text.ts'
import { activityId, meetingPlaceId } from '#seed/demo/ids.ts'
import { openWorld } from '#tests/support/world.ts'
import { path, type Query, type RouteName } from '#web/paths.ts'

const small = 14_336
const large = 20_480
const scriptBudget = 30_720

const { product } = await openWorld()
const { app, deps } = product
const firstService = deps.catalogue.services()[0]?.id ?? ''
const firstArea = deps.catalogue.areas('17')[0]?.id ?? ''

const budgets: readonly {
  name: RouteName
  budget: number
  parts?: Readonly<Record<string, string>>
  query?: Query
}[] = [
  { name: 'home', budget: small },
  { name: 'young', budget: small },
  { name: 'ask', budget: small },
  { name: 'askAbout', budget: small },
  { name: 'askWorry', budget: small },
  { name: 'askWhere', budget: small },
  { name: 'askContact', budget: small },
  { name: 'follow', budget: small },
  { name: 'familySignIn', budget: small },
  { name: 'place', budget: small },
  { name: 'map', budget: small },
  { name: 'map', budget: small, query: { county: '17' } },
  { name: 'area', budget: small, parts: { id: firstArea } },
  { name: 'area', budget: large, parts: { id: firstArea }, query: { lista: '1' } },
  { name: 'search', budget: large, query: { q: 'perhe' } },
  { name: 'search', budget: large, query: {} },
  { name: 'service', budget: large, parts: { id: firstService } },
  { name: 'poster', budget: large, parts: { id: firstService } },
  { name: 'embed', budget: large },
  { name: 'programmeEmbed', budget: large },
  { name: 'programme', budget: small },
  { name: 'programme', budget: large, query: { municipality: '905' } },
  { name: 'programmeDay', budget: large, query: { municipality: '905' } },
  { name: 'programmeMonth', budget: large, query: { municipality: '905' } },
  { name: 'meetingPlaces', budget: small, query: { municipality: '905' } },
  { name: 'meetingPlace', budget: large, parts: { id: meetingPlaceId('17', 'meeting-place-905') } },
  { name: 'activity', budget: large, parts: { id: activityId('17', 'meeting-place-545:saturday') } },
  { name: 'groups', budget: large, query: { municipality: '905' } },
  { name: 'events', budget: large, query: { municipality: '905' } },
  { name: 'newInTown', budget: large, query: { municipality: '905' } },
  { name: 'bulletins', budget: small, query: { alue: '17' } },
  { name: 'publicWelcome', budget: large, parts: { municipality: '905' } },
  { name: 'brochures', budget: large, query: { kunta: '905' } },
  { name: 'wishes', budget: small, query: { municipality: '905' } },
  { name: 'meetingPlaceWeek', budget: large, parts: { id: meetingPlaceId('17', 'meeting-place-905') } },
  { name: 'meetingPlaceScreen', budget: large, parts: { id: meetingPlaceId('17', 'meeting-place-905') } },
  { name: 'signUp', budget: small, parts: { id: activityId('17', 'event:sleep') } },
  { name: 'signUp', budget: small, parts: { id: activityId('17', 'meeting-place-545:saturday') } },
  { name: 'mySignUps', budget: small },
  { name: 'room', budget: large, parts: { room: 'child-clinic' } },
  { name: 'forms', budget: large },
  { name: 'form', budget: large, parts: { key: 'parent-strength' } },
  { name: 'chat', budget: small },
  { name: 'chatTalk', budget: small },
  { name: 'lines', budget: large },
  { name: 'worries', budget: small },
  { name: 'worry', budget: large, parts: { place: 'school' } },
  { name: 'childNotice', budget: large },
  { name: 'promises', budget: large },
  { name: 'matrix', budget: large },
  { name: 'matrix', budget: large, query: { kortti: '1' } },
  { name: 'about', budget: large },
  { name: 'accessibility', budget: large },
  { name: 'privacy', budget: large },
]

/** Bytes of an answer as a phone's browser asks for it. */
async function served(address: string): Promise<{ bytes: number; text: string; status: number }> {
  const response = await app.request(`http://localhost${address}`, { headers: { 'accept-encoding': 'br' } })
  const body = new Uint8Array(await response.arrayBuffer())
  const plain = await app.request(`http://localhost${address}`)
  return { bytes: body.byteLength, text: await plain.text(), status: response.status }
}

const problems: string[] = []
const css = await served(deps.assets.css('public'))
process.stdout.write(`public.css ${css.bytes} B\n`)
for (const { name, budget, parts, query } of budgets) {
  for (const lang of languages) {
    const address = path(name, lang, parts, query)
    const page = await served(address)
    const sheets = [...page.text.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1] ?? '')
    let sum = page.bytes
    for (const sheet of sheets) sum += (await served(sheet)).bytes
    process.stdout.write(`${String(sum).padStart(6)} B of ${budget}  ${address}\n`)
    if (page.status !== 200) problems.push(`${address} answers ${page.status}`)
    if (sum > budget) problems.push(`${address} is ${sum} B with its CSS; ${budget} are allowed`)
    const foreign = [...page.text.matchAll(/(?:src|action|<link[^>]+href)="(https?:\/\/[^"]+)"/g)]
      .map((match) => match[1] ?? '')
      .filter((found) => !found.startsWith(deps.config.publicUrl))
    if (foreign.length > 0) problems.push(`${address} asks another origin: ${foreign.join(', ')}`)
  }
}
if (deps.assets.script !== null) {
  const loader = await served(deps.assets.script)
  const chunks = [
    ...new Set(
      [...loader.text.matchAll(/\/assets\/[\w.-]+\.js|\.\/[\w.-]+\.js/g)].map((match) =>
        match[0].replace('./', '/assets/'),
      ),
    ),
  ]
  let sum = loader.bytes
  for (const chunk of chunks) sum += (await served(chunk)).bytes
  process.stdout.write(`${String(sum).padStart(6)} B of ${scriptBudget}  scripts, all optional\n`)
  if (sum > scriptBudget) problems.push(`The scripts are ${sum} B; ${scriptBudget} are allowed`)
}
for (const problem of problems) process.stderr.write(`${problem}\n`)
process.exit(problems.length === 0 ? 0 : 1)
