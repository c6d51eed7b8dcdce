import { renderPage } from '../page/page.ts'
import type { PageRenderer } from '../page-renderer.ts'

export default { title: 'HTML, one page with pictures', render: renderPage } satisfies PageRenderer
