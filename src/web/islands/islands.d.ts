/** Made when the islands are built (src/web/assets.ts): the name of every `*.island.tsx` and how to load it. */
declare module 'virtual:islands' {
  import type { ComponentType } from 'preact'
  export const islands: Readonly<Record<string, () => Promise<{ default: ComponentType<object> }>>>
}
