import '../../client/jitless.ts'
import '../../client/styles/tokens.css'
import '../../client/styles/base.css'
import { startI18n } from '../../client/i18n/start.ts'

startI18n('tr')
