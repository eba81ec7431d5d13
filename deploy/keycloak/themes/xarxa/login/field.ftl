<#-- A labelled field; what is wrong with its content stands between label and field. -->
<#macro of id label type="text" autocomplete="off" value="" errors=[] hint="" focused=false>
<#local wrong = errors?has_content && messagesPerField.existsError(errors)>
<div class="field">
  <label for="${id}">${label}</label>
  <#if hint?has_content><p class="hint" id="hint-${id}">${hint}</p></#if>
  <#if wrong><p class="fault" id="input-error-${id}">${kcSanitize(messagesPerField.getFirstError(errors))?no_esc}</p></#if>
  <input id="${id}" name="${id}" type="${type}" autocomplete="${autocomplete}" value="${value}" dir="ltr" spellcheck="false"<#if focused> autofocus</#if><#if autocomplete == "one-time-code"> inputmode="numeric"</#if><#if wrong> aria-invalid="true"</#if><#if wrong || hint?has_content> aria-describedby="<#if hint?has_content>hint-${id}</#if><#if wrong> input-error-${id}</#if>"</#if>>
</div>
</#macro>
