import{F as e}from"./panel-i1qM.js";import{a as t,g as n,h as r,i,m as a,p as o,t as s,u as c}from"./reading-SJ8VxG6o.js";import{i as l,r as u,t as d}from"./sending-BqMolEF3.js";import{t as f}from"./signed-CTJk1kzq.js";import{t as p}from"./refusing-CdWlcBGW.js";function m(e,t){let n=h(e,t)?.balance;return c(i({balance:n},`balance`).amount,t)?.minor??0}function h(e,t){return o(i(e,`storeCreditAccounts`).nodes,e=>e).find(e=>r(i(e,`balance`),`currencyCode`)===t)}var g={ORDER_PAYMENT:`redeemed`,ORDER_REFUND:`undone`,ORDER_CANCELLATION:`undone`,PAYMENT_FAILURE:`undone`,PAYMENT_RETURNED:`undone`};function _(e,n){let{current:r,signed:a}=f(n,({response:e})=>e.status===401);return{isSignedIn:async({signal:e})=>await r(e)!==void 0,async ask(r,o,{signal:s}){let c=await a(s,t=>{let i={...t!==void 0&&{Authorization:t}};return l(n,{method:`POST`,url:e,headers:i,body:{query:r,variables:o},stake:`read`,signal:s})}),{response:f,json:p}=c,{data:m,errors:h}=i({json:p},`json`);if(!f.ok||Array.isArray(h)&&h.length>0)throw await u(c,`read`,(async e=>(await import(`./calls-i1qM5.js`)).failureOf(e,n.now()))(c));try{return t(t(m,`data`).customer,`customer`)}catch(e){throw d(f,`read`,e)}}}}async function v(t,n,a,o){let s=await t.ask(`query LoyaltyCustomer($namespace: String!, $key: String!) {
  customer {
    id
    firstName
    metafield(namespace: $namespace, key: $key) { value }
    storeCreditAccounts(first: 20) { nodes { balance { amount currencyCode } } }
  }
}`,n,o),c=r(s,`id`)?.replace(/^gid:\/\/shopify\/\w+\//,``);if(c===void 0)throw new e(`bad_response`,`customer.id is missing.`);let l=r(i(s,`metafield`),`value`);return{id:c,name:r(s,`firstName`),member:l===void 0?void 0:y(l),credit:m(s,a)}}function y(e){try{return i({json:JSON.parse(e)},`json`)}catch{return{}}}var b={THROTTLED:`rate_limited`,ACCESS_DENIED:`forbidden`,UNAUTHENTICATED:`unauthenticated`,INTERNAL_SERVER_ERROR:`unavailable`};function x(t,n){if(!t.response.ok)return p(t,`read`,n);let{errors:a}=i({json:t.json},`json`),[o]=Array.isArray(a)?a:[],s=i({error:o},`error`),c=b[r(i(s,`extensions`),`code`)??``]??`invalid`;return new e(c,`Shopify: `+(r(s,`message`)??`no reason given`))}function S(t){return{vouchers:async({cursor:n=`0`,...r},i)=>{let a=Number(n);if(!Number.isSafeInteger(a)||a<0)throw new e(`invalid`,`"${n}" is no page.`);let o=await t(r,i),c=a+20<o.length?a+20+``:void 0;return s({items:o.slice(a,a+20),next:c})}}}function C(t,l){return{activity:async({cursor:u,...d},f)=>{if(!await t.isSignedIn(f))throw new e(`unauthenticated`,`Nobody is signed in.`);return((e,t)=>{let l=i(h(e,t)??{},`transactions`),{hasNextPage:u,endCursor:d}=i(l,`pageInfo`),f=!0===u&&typeof d==`string`?d:void 0;return s({items:o(l.nodes,e=>((e,t)=>{let o=a(e,`__typename`).replace(/^StoreCreditAccount|Transaction$/g,``),[l,u]=[e.amount,e.balanceAfterTransaction].map(e=>c(i({value:e},`value`).amount,t)?.minor),d=n(e,`createdAt`);if(l===void 0||d===void 0)return;let f=o===`Debit`||o===`Expiration`;return s({id:r(e,`id`)??`${o} ${d} ${l}`,at:d,kind:o===`Expiration`?`expired`:g[r(e,`event`)??``]??`adjusted`,points:f?-Math.abs(l):Math.abs(l),order:r(i(i(e,`origin`),`order`),`name`),balance:u})})(e,t)),next:f})})(await t.ask(`query LoyaltyStoreCredit($first: Int!, $after: String) {
  customer {
    storeCreditAccounts(first: 20) {
      nodes {
        balance { currencyCode }
        transactions(first: $first, after: $after, sortKey: CREATED_AT, reverse: true) {
          nodes {
            __typename
            ... on StoreCreditAccountCreditTransaction { id }
            ... on StoreCreditAccountDebitTransaction { id }
            ... on StoreCreditAccountDebitRevertTransaction { id }
            amount { amount currencyCode }
            balanceAfterTransaction { amount currencyCode }
            createdAt
            event
            origin { ... on OrderTransaction { order { name } } }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
}`,{first:20,after:u??null},f),l(d))}}}export{C as activityCalls,_ as createCustomerApi,v as customerAsked,x as failureOf,S as voucherCalls};