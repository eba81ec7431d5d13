<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username", "password"); section>
<#if section = "header">${msg("loginAccountTitle")}<#elseif section = "form">
  <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
    <#if !usernameHidden??>
    <@field.of id="username" label=msg("email") type="email" autocomplete="username" value=(login.username!"") errors=["username", "password"] focused=true/>
    </#if>
    <@field.of id="password" label=msg("password") type="password" autocomplete="current-password" errors=(usernameHidden??)?then(["username", "password"], []) focused=(usernameHidden??)/>
    <input type="hidden" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
    <div class="actions">
      <button type="submit" name="login" id="kc-login">${msg("doLogIn")}</button>
      <#if realm.resetPasswordAllowed><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if>
    </div>
  </form>
  <p class="hint">${msg("noAccountYet")}</p>
</#if>
</@layout.registrationLayout>
