import type { Actions } from '../action';
import type { FunctionHost } from './host';

/** `callFunction` of the SDK: an administrator's call, so it carries nobody's identity. */
export function functionActions(host: FunctionHost): Actions {
  return {
    'functions.invokeFunction': async (request) => {
      const name = String(request['function_name'] ?? '');
      const text = typeof request['request_data'] === 'string' ? request['request_data'] : '';
      const event = text === '' ? {} : (JSON.parse(text) as unknown);
      const { reply } = await host.answer(name, event, { source: 'scf' });
      return { data: { response_data: reply } };
    },
  };
}
