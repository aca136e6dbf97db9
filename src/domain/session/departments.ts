/** 组织、宣传、统战、政法、民政、信访等部门: the six that （十三） names stand ready in the invitation list. */
export const READY_DEPARTMENTS = ['组织部门', '宣传部门', '统战部门', '政法部门', '民政部门', '信访部门'] as const;
