FROM python:3.12-slim
ARG HF_TOKEN
ENV HF_TOKEN=${HF_TOKEN}
COPY serve.py /srv/
USER 10001
CMD ["python", "/srv/serve.py"]
