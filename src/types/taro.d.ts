/// <reference types="@tarojs/taro" />

declare module '*.scss';

declare namespace NodeJS {
  interface ProcessEnv {
    TARO_ENV: 'weapp' | 'h5';
    /** '1' in the local demo build, '' in production. */
    TARO_APP_DEMO: '1' | '';
  }
}
