import { TEMPLATE_NAMES, type TemplateName } from '../../src/domain/notice/templates';

/** WeChat's ids of our templates, as the deployment states them: `WECHAT_TEMPLATES={"progress":"…","session":"…","duty":"…"}`. Without them nobody is asked and nothing is sent. */
function templates(): Partial<Record<TemplateName, string>> {
  const { WECHAT_TEMPLATES } = process.env;
  return WECHAT_TEMPLATES ? (JSON.parse(WECHAT_TEMPLATES) as Partial<Record<TemplateName, string>>) : {};
}

export const templateId = (name: TemplateName): string | undefined => templates()[name];

/** The templates the phone may ask for, with WeChat's ids. */
export const templatesToAsk = (): { name: TemplateName; id: string }[] =>
  TEMPLATE_NAMES.flatMap((name) => { const id = templateId(name); return id === undefined ? [] : [{ name, id }]; });
