type Heard = (payload: string) => void

/** Hears a channel of the database until the returned function is called. */
export type Listen = (channel: string, heard: Heard) => Promise<() => void>

type Channel = { readonly heard: Set<Heard>; ready: Promise<void> | null }

/** However many hear a channel, the database is asked for it once. */
export function createChannels(begin: (channel: string) => Promise<void>): {
  readonly hear: Listen
  readonly tell: (channel: string, payload: string) => void
  /** The connection is lost: each channel is asked for again by the next one who wants to hear it. */
  readonly forget: () => void
} {
  const channels = new Map<string, Channel>()
  return {
    hear: async (name, heard) => {
      const channel = channels.get(name) ?? { heard: new Set(), ready: null }
      channels.set(name, channel)
      // Of its own each time: the same function may hear twice, and ends once for each.
      const own: Heard = (payload) => heard(payload)
      const ready = (channel.ready ??= begin(name))
      channel.heard.add(own)
      try {
        await ready
      } catch (error) {
        channel.heard.delete(own)
        if (channel.ready === ready) channel.ready = null
        throw error
      }
      return () => {
        channel.heard.delete(own)
      }
    },
    tell: (name, payload) => {
      for (const heard of channels.get(name)?.heard ?? []) heard(payload)
    },
    forget: () => {
      for (const channel of channels.values()) channel.ready = null
    },
  }
}
