/** The words an approval binds, in one line: a changed character is another text （八：严格按照审定的议题）. */
export const boundText = (text: { title: string; wrong: string; place: string; affected: string; photos: readonly string[] }): string =>
  JSON.stringify([text.title, text.wrong, text.place, text.affected, text.photos]);
