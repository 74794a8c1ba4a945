// Runs in the browser on pages with islands. It is the only script a page names; Preact itself and each island are
// fetched when one of them is on the page and its moment has come. Without it the page works as the server sent it.
import { islands } from 'virtual:islands'
import { forgetCounting } from '../work/counting/forget.ts'

async function start(element: HTMLElement): Promise<void> {
  const load = islands[element.dataset['name'] ?? '']
  if (load === undefined) return
  const [{ h, hydrate }, { default: Component }] = await Promise.all([import('preact'), load()])
  hydrate(h(Component, JSON.parse(element.dataset['props'] ?? '{}')), element)
  element.dataset['ready'] = ''
}

const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      const island = target.closest<HTMLElement>('x-island')
      if (!isIntersecting || island === null) continue
      seen.unobserve(target)
      void start(island)
    }
  },
  { rootMargin: '200px' },
)

// Safari knows no idle callback.
const whenIdle: (run: () => void) => void = globalThis.requestIdleCallback ?? ((run) => setTimeout(run))

for (const element of document.querySelectorAll<HTMLElement>('x-island')) {
  if (element.dataset['when'] === 'visible') seen.observe(element.firstElementChild ?? element)
  else whenIdle(() => void start(element))
}

// Whoever signs out leaves nothing of the counting pages on the phone. The form goes as it is, at the latest after a moment.
document.addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.dataset['forgets'] === undefined) return
  event.preventDefault()
  const soon = new Promise((resolve) => setTimeout(resolve, 600))
  void Promise.race([forgetCounting(), soon]).then(() => form.submit())
})
