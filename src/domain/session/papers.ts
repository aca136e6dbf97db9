/** 文书 of a session: what can be made, and in which formats. A roster is a sheet; a poster is a picture. */
export const PAPERS = { invitation: ['docx', 'pdf'], agenda: ['docx', 'pdf'], signInSheet: ['docx', 'pdf'], minutes: ['docx', 'pdf'], suggestionList: ['docx', 'pdf'], letter: ['docx', 'pdf'], roster: ['xlsx'], poster: ['png'] } as const;
export type PaperName = keyof typeof PAPERS;
export const PAPER_FORMATS = ['docx', 'pdf', 'xlsx', 'png'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];
