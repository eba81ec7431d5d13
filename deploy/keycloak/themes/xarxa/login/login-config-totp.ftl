<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
<#if section = "header">${msg("loginTotpTitle")}<#elseif section = "form">
  <p>${msg("loginTotpWhy")}</p>
  <ol class="steps" id="kc-totp-settings">
    <li><p>${msg("loginTotpStep1")} <#list totp.supportedApplications as app>${msg(app)}<#sep>, </#sep></#list>.</p></li>
    <#if mode?? && mode = "manual">
    <li>
      <p>${msg("loginTotpManualStep2")}</p>
      <p class="secret" id="kc-totp-secret-key">${totp.totpSecretEncoded}</p>
      <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
    </li>
    <#else>
    <li>
      <p>${msg("loginTotpStep2")}</p>
      <img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("loginTotpImage")}">
      <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
    </li>
    </#if>
    <li><p>${msg("loginTotpStep3")}</p></li>
  </ol>
  <form id="kc-totp-settings-form" action="${url.loginAction}" method="post" novalidate>
    <@field.of id="totp" label=msg("loginOtpOneTime") autocomplete="one-time-code" errors=["totp"]/>
    <@field.of id="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpStep3DeviceName") errors=["userLabel"]/>
    <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
    <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
    <#include "other-sessions.ftl">
    <div class="actions">
      <button type="submit" id="saveTOTPBtn">${msg("doSaveTotp")}</button>
      <#if isAppInitiatedAction??><button type="submit" class="quiet" name="cancel-aia" value="true">${msg("doCancel")}</button></#if>
    </div>
  </form>
</#if>
</@layout.registrationLayout>
