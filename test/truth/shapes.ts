import type { Shape } from './shape.ts'
import { chatwootApi, chatwootCsat } from './shapes/chatwoot.ts'
import { freshdeskApi, freshdeskCsv } from './shapes/freshdesk.ts'
import { frontMessages } from './shapes/front.ts'
import { gorgiasApi, gorgiasCsv } from './shapes/gorgias.ts'
import { helpScout } from './shapes/help-scout.ts'
import { hubspotCsv } from './shapes/hubspot.ts'
import { intercomApi, intercomCsv } from './shapes/intercom.ts'
import { jiraApi, jiraCsv } from './shapes/jira.ts'
import { channelTalkCsv, kustomer, naver, zammad } from './shapes/messengers.ts'
import { salesforceLoader, salesforceReport } from './shapes/salesforce.ts'
import { sheets } from './shapes/sheets.ts'
import { zendeskCsv, zendeskJson } from './shapes/zendesk.ts'
import { zohoApi, zohoBackup, zohoReport } from './shapes/zoho.ts'

export const shapes: Readonly<Record<string, Shape>> = {
  'zendesk csv': zendeskCsv,
  'zendesk json': zendeskJson,
  'gorgias csv': gorgiasCsv,
  'gorgias api': gorgiasApi,
  'freshdesk csv': freshdeskCsv,
  'freshdesk api': freshdeskApi,
  'intercom csv': intercomCsv,
  'intercom api': intercomApi,
  'hubspot csv': hubspotCsv,
  'help scout api': helpScout,
  'front messages': frontMessages,
  'zoho report': zohoReport,
  'zoho backup': zohoBackup,
  'zoho api': zohoApi,
  'jira csv': jiraCsv,
  'jira api': jiraApi,
  'salesforce report': salesforceReport,
  'salesforce loader': salesforceLoader,
  'chatwoot api': chatwootApi,
  'chatwoot csat': chatwootCsat,
  'channel talk csv': channelTalkCsv,
  kustomer,
  zammad,
  naver,
  ...sheets,
}
