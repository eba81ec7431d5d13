<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
<#if section = "header">${msg("emailVerifyTitle")}<#elseif section = "form">
  <p><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
  <#if isAppInitiatedAction??>
  <form id="kc-verify-email-form" action="${url.loginAction}" method="post">
    <div class="actions">
      <button type="submit">${msg("emailVerifySend")}</button>
      <button type="submit" class="quiet" name="cancel-aia" value="true">${msg("doCancel")}</button>
    </div>
  </form>
  <#else>
  <p>${msg("emailVerifyInstruction2")} <a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
  </#if>
</#if>
</@layout.registrationLayout>
