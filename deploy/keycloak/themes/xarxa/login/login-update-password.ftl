<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
<#if section = "header">${msg("updatePasswordTitle")}<#elseif section = "form">
  <form id="kc-passwd-update-form" action="${url.loginAction}" method="post" novalidate>
    <@field.of id="password-new" label=msg("passwordNew") type="password" autocomplete="new-password" hint=msg("passwordHint") errors=["password"] focused=true/>
    <@field.of id="password-confirm" label=msg("passwordConfirm") type="password" autocomplete="new-password" errors=["password-confirm"]/>
    <#include "other-sessions.ftl">
    <div class="actions">
      <button type="submit" name="login">${msg("doSavePassword")}</button>
      <#if isAppInitiatedAction??><button type="submit" class="quiet" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
    </div>
  </form>
</#if>
</@layout.registrationLayout>
