import type { DbtSource } from '../dbt-source.ts'

export default {
  title: 'Jira Service Management',
  loader: 'Fivetran',
  schema: 'jira',
  gives: 'tickets',
  one: { table: 'issue', id: 'id' },
  tables: {
    issue: {
      what: { en: 'issues as they are now', ko: '지금 상태의 이슈' },
      columns: {
        ...{
          id: 'text',
          key: 'text',
          created: 'instant',
          updated: 'instant',
          resolved: 'instant',
          status: 'text',
          priority: 'text',
        },
        ...{ assignee: 'text', reporter: 'text', project: 'text', _fivetran_deleted: 'flag' },
      },
    },
    comment: {
      what: { en: 'comments, public or internal', ko: '공개 댓글과 내부 댓글' },
      columns: { issue_id: 'text', author_id: 'text', created: 'instant', is_public: 'flag' },
    },
    status: { what: { en: 'statuses', ko: '상태' }, columns: { id: 'text', status_category_id: 'text' } },
    status_category: { what: { en: 'the three kinds of status', ko: '상태의 세 갈래' }, columns: { id: 'text', name: 'text' } },
    priority: { what: { en: 'priorities', ko: '우선순위' }, columns: { id: 'text', name: 'text' } },
    project: { what: { en: 'projects', ko: '프로젝트' }, columns: { id: 'text', name: 'text' } },
    user: { what: { en: 'users', ko: '사용자' }, columns: { id: 'text', name: 'text' } },
  },
  steps: {
    replies: `
      SELECT issue.id AS issue_id, min(comment.created) AS first_at, count(*) AS replies
      FROM raw_issue AS issue
      JOIN raw_comment AS comment ON comment.issue_id = issue.id
      WHERE comment.is_public AND comment.author_id <> issue.reporter AND comment.created > issue.created
      GROUP BY issue.id`,
  },
  from: `raw_issue AS issue
    LEFT JOIN replies ON replies.issue_id = issue.id
    LEFT JOIN raw_status AS status ON status.id = issue.status
    LEFT JOIN raw_status_category AS category ON category.id = status.status_category_id
    LEFT JOIN raw_priority AS priority ON priority.id = issue.priority
    LEFT JOIN raw_project AS project ON project.id = issue.project
    LEFT JOIN raw_user AS agent ON agent.id = issue.assignee`,
  fields: {
    id: 'issue.key',
    created_at: 'issue.created',
    first_response_at: 'replies.first_at',
    solved_at: 'issue.resolved',
    updated_at: 'issue.updated',
    status: "CASE category.name WHEN 'To Do' THEN 'new' WHEN 'In Progress' THEN 'open' WHEN 'Done' THEN 'solved' END",
    requester: 'issue.reporter',
    agent: 'agent.name',
    team: 'project.name',
    priority: 'priority.name',
    replies: 'coalesce(replies.replies, 0)',
    deleted: 'coalesce(issue._fivetran_deleted, false)',
  },
  what: {
    en: 'The first response is the first public comment after the creation by somebody other than the reporter: Jira does not say here who is an agent, so another customer’s comment counts, too. Solved is the time of the resolution. Every team names its own statuses: the category (To Do, In Progress, Done) is read. The project stands for the team. Not told: satisfaction, labels (tags), the channel, reopenings, issues that an agent began, the order.',
    ko: '첫 응답은 접수 뒤 보고자가 아닌 사람이 남긴 첫 공개 댓글입니다. 누가 상담원인지 여기서는 알 수 없어 다른 고객의 댓글도 들어갑니다. 해결 시각은 해결(resolution) 시각입니다. 상태 이름은 팀마다 달라 갈래(To Do, In Progress, Done)로 읽습니다. 프로젝트를 팀으로 씁니다. 알 수 없는 것: 만족도, 레이블(태그), 채널, 재오픈, 상담원이 만든 이슈, 주문 번호.',
  },
  reference: 'github.com/fivetran/dbt_jira, macros/staging',
} satisfies DbtSource
