import { sha256 } from '@/api/sha256';
import type { ListView } from '@/contract/outcome-shapes';
import { boundList } from '@/domain/outcome/suggestion-list';
import { toHex, utf8 } from '@/domain/session/lottery/bytes';

/** The hash of the list as this screen shows it: what an answer is about. */
export const shownListHash = ({ items }: Pick<ListView, 'items'>): string => toHex(sha256(utf8(boundList(items))));
