import type { Actions } from '../action';
import { embeddedJson } from '../wire/embedded';
import type { FunctionHost } from './host';

/** `callFunction` of the SDK: an administrator's call, so it carries nobody's identity. */
export function functionActions(host: FunctionHost): Actions {
  return {
    'functions.invokeFunction': async (request) => {
      const name = String(request['function_name'] ?? '');
      const event = embeddedJson(request['request_data'], 'request_data');
      const { reply } = await host.answer(name, event, { source: 'scf' });
      return { data: { response_data: reply } };
    },
  };
}
