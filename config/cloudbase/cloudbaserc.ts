import { functions, optionalEnvironment, requiredEnvironment } from './functions';

/** A path of the HTTP access service is set beside the deployment: `tcb service create -p /open -f open`. */
const withoutPath = <D extends object>(declared: D): Omit<D, 'httpPath'> => { const { httpPath: _path, ...rest } = declared as D & { httpPath?: string }; return rest; };

/**
 * What `tcb fn deploy` reads. A deployment replaces all environment variables of a function, so every one it needs is named
 * here; `{{env.X}}` is filled in by the command-line tool from the deployer's own environment.
 */
export function cloudbaserc() {
  return {
    version: '2.0',
    envId: '{{env.ENV_ID}}',
    functionRoot: './cloudfunctions',
    functions: functions.map((declared) => ({
      ...withoutPath(declared),
      handler: 'index.main',
      runtime: 'Nodejs18.15',
      installDependency: false,
      ignore: ['node_modules', '*.map'],
      envVariables: Object.fromEntries([...requiredEnvironment, ...optionalEnvironment].map((name) => [name, `{{env.${name}}}`])),
      triggers: 'triggers' in declared ? declared.triggers : [],
    })),
  };
}
