/// <reference types="@tarojs/taro" />

declare module '*.scss';

/** The path of a picture in the package. */
declare module '*.png' {
  const path: string;
  export default path;
}

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5';
    /** '1' in the local demo build, '' in production. */
    TARO_APP_DEMO: '1' | '';
  }
}
