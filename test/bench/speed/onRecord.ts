/** What the benchmark takes from On Record; bundled before it runs. */

export { analyze, analyzeInSteps } from '../../../server/src/analysis/analyze';
export { runToEnd } from '../../../server/src/analysis/steps';
export { tokenize } from '../../../server/src/analysis/structure/tokens';
export { createLanguageService } from '../../../server/src/languageService';
export { messagesFor } from '../../../server/src/messages';
export { checkArticle } from '../../../server/src/rules/checkArticle';
