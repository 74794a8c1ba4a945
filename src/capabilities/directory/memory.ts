import type { Country } from './country.ts'
import type { SearchIndex } from './domain/search/search-index.ts'
import type { ServiceView } from './listing-view.ts'
import type { SiteRow } from './queries-following.ts'
import type * as queries from './queries.ts'

/** The published directory as it stands in this process. */
export type Memory = {
  revision: queries.Revision
  contents: queries.Contents
  country: Country
  kinds: Map<string, queries.ServiceTypeRow>
  organisations: Map<string, queries.OrganisationRow>
  sites: Map<string, SiteRow>
  views: Map<string, ServiceView>
  redirects: Map<string, string>
  index: SearchIndex
}
